package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.ProgressNoted;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The owner noting how a goal moves. Needs nobody. */
@Component
public class ProgressNoting {

    private final Plans plans;
    private final Clock clock;

    ProgressNoting(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Adds a note once. Others hear of it only where the goal is shared.
     *
     * @param figure where the measure stands
     */
    public ProgressNote note(
            PersonId owner, GoalId goal, LocalDate on, String text, @Nullable BigDecimal figure, Creation creation) {
        var plan = plans.find(owner)
                .map(Stored::body)
                .filter(found -> found.goal(goal).isPresent())
                .orElseThrow(Problem::notFound);
        var shared =
                plan.shares().goals().stream().anyMatch(known -> known.goal().equals(goal));
        var id = creation.id("progress");
        return plans.progress()
                .create(ProgressNote.parent(owner, goal) + "/" + id, creation, () -> {
                    var now = clock.instant();
                    var note = new ProgressNote(id, owner, goal, on, text, digits(figure), now);
                    return shared ? Change.to(note, new ProgressNoted(id, owner, goal, on, now)) : Change.to(note);
                })
                .body();
    }

    /** A figure as it is kept. */
    public static @Nullable String digits(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }
}
