package dev.cairn.reminders.checkin.web;

import dev.cairn.contracts.checkin.CheckInState;
import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.reminders.checkin.Answer;
import dev.cairn.reminders.checkin.CheckIn;
import dev.cairn.reminders.checkin.GoalAnswer;
import dev.cairn.reminders.checkin.Pulse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check-in as one of its two sees it. */
record CheckInResponse(
        CheckInId id,
        PersonId employee,
        PersonId partner,
        LocalDate due,
        CheckInState state,
        List<GoalId> goals,
        List<Said> answers,
        @Nullable LocalDate next,
        boolean imported,
        String etag) {

    record Said(
            PersonId by,
            Instant at,
            List<OnGoal> goals,
            @Nullable String next) {

        static Said of(Answer answer) {
            return new Said(
                    answer.by(),
                    answer.at(),
                    answer.goals().stream().map(OnGoal::of).toList(),
                    answer.next());
        }
    }

    record OnGoal(GoalId goal, Pulse pulse, @Nullable String line) {

        static OnGoal of(GoalAnswer answer) {
            return new OnGoal(answer.goal(), answer.pulse(), answer.line());
        }
    }

    static CheckInResponse of(Stored<CheckIn> stored) {
        var checkIn = stored.body();
        return new CheckInResponse(
                checkIn.checkIn(),
                checkIn.employee(),
                checkIn.partner(),
                checkIn.due(),
                checkIn.state(),
                checkIn.goals(),
                checkIn.answers().stream().map(Said::of).toList(),
                checkIn.next(),
                checkIn.imported(),
                IfMatch.etag(stored.version()));
    }
}
