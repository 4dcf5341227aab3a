package dev.cairn.feedback.conversation;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.people.WorkingDays;
import dev.cairn.platform.web.FieldProblem;
import dev.cairn.platform.web.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The rules for times that one side offers and the other accepts. */
final class Offered {

    private static final Duration FARTHEST = Duration.ofDays(366);

    private Offered() {}

    /** The times, if there is one and all lie ahead, within a year. */
    static List<Instant> checked(List<Instant> times, Instant now) {
        var faults = new ArrayList<FieldProblem>();
        if (times.isEmpty()) {
            faults.add(new FieldProblem("/times", "not-empty", "Offer at least one time."));
        }
        for (int i = 0; i < times.size(); i++) {
            if (!times.get(i).isAfter(now)) {
                faults.add(new FieldProblem("/times/" + i, "not-in-the-future", "This time has passed."));
            } else if (times.get(i).isAfter(now.plus(FARTHEST))) {
                faults.add(new FieldProblem("/times/" + i, "too-far-away", "Offer a time within a year."));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return times.stream().distinct().sorted().toList();
    }

    /** Those of the times that leave the other less than one full working day. */
    static List<Instant> soon(List<Instant> times, WorkingDays others, Instant now) {
        return times.stream().filter(time -> !others.fullDayBetween(now, time)).toList();
    }

    /** Goes on only where this person may agree to this time now. */
    static void acceptable(Conversation talk, PersonId by, Instant time, boolean explicitYes, Instant now) {
        if (by.equals(talk.proposedBy())) {
            throw Problem.conflict("answer-is-the-others", "The other side answers this proposal.");
        }
        if (!talk.timing().offered().contains(time)) {
            throw Problem.conflict("time-not-offered", "This time is not among those offered.");
        }
        if (!time.isAfter(now)) {
            throw Problem.conflict("time-passed", "This time has passed. Offer another one.");
        }
        if (talk.timing().soon().contains(time) && !explicitYes) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "explicit-yes-needed",
                    "This time comes sooner than one full working day. Say yes to it explicitly, or offer another.",
                    Map.of("time", time));
        }
    }
}
