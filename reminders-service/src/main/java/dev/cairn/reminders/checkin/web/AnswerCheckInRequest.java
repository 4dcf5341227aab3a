package dev.cairn.reminders.checkin.web;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.reminders.checkin.GoalAnswer;
import dev.cairn.reminders.checkin.Pulse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the goals stand, and what comes next. */
record AnswerCheckInRequest(
        @NotNull @Size(max = 500) List<@NotNull @Valid OnGoal> goals,
        @Nullable @Size(max = LONGEST) String next) {

    private static final int LONGEST = 2_000;

    record OnGoal(
            @NotNull GoalId goal,
            @NotNull Pulse pulse,
            @Nullable @Size(max = LONGEST) String line) {}

    List<GoalAnswer> answers() {
        return goals.stream()
                .map(one -> new GoalAnswer(one.goal(), one.pulse(), one.line()))
                .toList();
    }
}
