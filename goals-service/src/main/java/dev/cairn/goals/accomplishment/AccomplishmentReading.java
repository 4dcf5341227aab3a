package dev.cairn.goals.accomplishment;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.PlanPreview;
import dev.cairn.goals.plan.PlanReading;
import dev.cairn.goals.plan.Reading;
import dev.cairn.platform.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reading what somebody shared of what they did: whoever has sight of their shared plan may, and is listed there as its
 * reader. A link to a goal shows only where the goal does.
 */
@Component
public class AccomplishmentReading {

    private final Accomplishments accomplishments;
    private final PlanReading plans;
    private final PlanPreview preview;

    AccomplishmentReading(Accomplishments accomplishments, PlanReading plans, PlanPreview preview) {
        this.accomplishments = accomplishments;
        this.plans = plans;
        this.preview = preview;
    }

    /** What somebody reads, and as what. */
    public record View(Reading.Role role, List<Entry> entries) {}

    /** One that was shared, as it was then. */
    public record Entry(String id, Accomplishment.Shared shared) {}

    /**
     * What ended last first; its owner sees what others see. Empty where somebody may see nothing of the plan.
     *
     * @param what how it is read: on the page, or as a document
     */
    public Optional<View> shared(PersonId owner, PersonId reader, Reading.What what) {
        return plans.shared(owner, reader, what)
                .map(seen -> new View(seen.role(), entries(owner, seen).toList()));
    }

    /** What the manager will see after the plan is shared now, for the owner. */
    public Optional<View> preview(PersonId owner) {
        return preview.of(owner)
                .map(seen -> new View(seen.role(), entries(owner, seen).toList()));
    }

    private Stream<Entry> entries(PersonId owner, PlanReading.View seen) {
        return accomplishments.of(owner).stream()
                .map(Stored::body)
                .flatMap(accomplishment -> entry(accomplishment, seen).stream());
    }

    private static Optional<Entry> entry(Accomplishment accomplishment, PlanReading.View seen) {
        var goals =
                seen.copy().goals().stream().map(goal -> goal.goal().value()).toList();
        return Optional.ofNullable(accomplishment.shared()).map(shared -> {
            var account = shared.account().showing(goals::contains);
            return new Entry(accomplishment.id(), new Accomplishment.Shared(account, shared.at()));
        });
    }
}
