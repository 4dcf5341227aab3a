package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.Verdict;
import dev.cairn.platform.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The shared copies of a plan as they were, for its owner and the owner's manager. What was taken back since is withheld
 * from the manager in those of before too; a manager to whom the plan was handed over reads those since, and what was
 * agreed on then.
 */
@Component
public class PlanHistory {

    private final Plans plans;
    private final PlanReading reading;

    PlanHistory(Plans plans, PlanReading reading) {
        this.plans = plans;
        this.reading = reading;
    }

    /**
     * A word on a goal of a copy.
     *
     * @param title of the goal in that copy
     */
    public record WordOnGoal(GoalId goal, String title, GoalVerdict.Said said) {}

    /**
     * A copy that was shared, without its parts.
     *
     * @param words what was said to its goals while it was the newest, the newest first
     */
    public record Entry(Shares.Copy copy, List<WordOnGoal> words) {}

    /** A copy as it was. */
    public record Then(Shares.Copy copy, SharedPlan plan, List<GoalVerdict> verdicts) {}

    /** Two copies as they were, with the parts that may be told apart. */
    public record Two(SharedPlan from, SharedPlan to) {}

    /** All copies that may be read, the newest first; counts as a reading. */
    public List<Entry> copies(PersonId owner, PersonId side) {
        var plan = plan(owner, side, Reading.What.HISTORY, null);
        var sight = sight(plan, side);
        var verdicts = plans.verdictsOn(owner).stream()
                .flatMap(verdict -> verdict.since(sight).stream())
                .toList();
        return plan.shares().copies().reversed().stream()
                .filter(copy -> sight.covers(copy.number()))
                .map(copy -> new Entry(copy, words(plan, copy, verdicts, side)))
                .toList();
    }

    /** Who agreed to which goals of a copy, while it was the newest. */
    static List<GoalVerdict> agreed(Plan plan, SharedPlan seen, List<GoalVerdict> all) {
        return then(plan, seen, all).stream()
                .filter(verdict -> verdict.said().verdict() == Verdict.FITS)
                .toList();
    }

    private static Sight sight(Plan plan, PersonId side) {
        return side.equals(plan.owner()) ? Sight.ofAll(side) : plan.shares().sight(side);
    }

    /** What was said to the goals that the side may read in the copy. */
    private List<WordOnGoal> words(Plan plan, Shares.Copy copy, List<GoalVerdict> verdicts, PersonId side) {
        var said = verdicts.stream()
                .flatMap(verdict -> verdict.all()
                        .filter(word -> word.shared() == copy.number())
                        .map(word -> new WordOnGoal(verdict.goal(), "", word)))
                .sorted((one, other) -> other.said().at().compareTo(one.said().at()))
                .toList();
        return said.isEmpty()
                ? said
                : plans.copy(plan.owner(), copy.number())
                        .map(kept -> entitled(said, seen(plan, kept, side)))
                        .orElse(List.of());
    }

    private static List<WordOnGoal> entitled(List<WordOnGoal> words, SharedPlan copy) {
        return words.stream()
                .flatMap(word -> copy.goal(word.goal()).stream()
                        .map(goal -> new WordOnGoal(word.goal(), goal.text().title(), word.said())))
                .toList();
    }

    private static SharedPlan seen(Plan plan, SharedPlan kept, PersonId side) {
        return side.equals(plan.owner()) ? kept : sight(plan, side).of(kept.withoutWithheld(plan));
    }

    /** One copy as it was; counts as a reading. */
    public Then copy(PersonId owner, PersonId side, int number) {
        var plan = plan(owner, side, Reading.What.REVISION, number);
        var sight = sight(plan, side);
        var copies = plan.shares().copies();
        var copy = copies.stream()
                .filter(one -> one.number() == number && sight.covers(number))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var kept = plans.copy(owner, number).orElseThrow(Problem::notFound);
        var seen = seen(plan, kept, side);
        var verdicts = then(plan, seen, plans.verdictsOn(owner)).stream()
                .flatMap(verdict -> verdict.since(sight).stream())
                .toList();
        return new Then(copy, seen, verdicts);
    }

    private static List<GoalVerdict> then(Plan plan, SharedPlan seen, List<GoalVerdict> all) {
        var until = plan.shares().copies().stream()
                .filter(one -> one.number() > seen.number())
                .map(Shares.Copy::at)
                .findFirst();
        return all.stream()
                .flatMap(verdict -> then(verdict, seen, until).stream())
                .toList();
    }

    /** Two copies to be compared. What of one of them is not to be read is left out of both. */
    public Two copies(PersonId owner, PersonId side, int from, int to) {
        var one = copy(owner, side, from).plan();
        var other = copy(owner, side, to).plan();
        var sight = sight(plans.find(owner).orElseThrow(Problem::notFound).body(), side);
        return Math.min(from, to) < sight.from()
                ? new Two(sight.handedOver(one), sight.handedOver(other))
                : new Two(one, other);
    }

    /** The last word on a goal of a copy before the next copy came. */
    private static Optional<GoalVerdict> then(GoalVerdict verdict, SharedPlan copy, Optional<Instant> until) {
        return copy.goal(verdict.goal())
                .flatMap(goal -> verdict.all()
                        .filter(said -> said.substance() == goal.substance())
                        .filter(said -> until.isEmpty() || said.at().isBefore(until.get()))
                        .findFirst())
                .map(said -> new GoalVerdict(verdict.owner(), verdict.goal(), said, List.of(), verdict.etag()));
    }

    private Plan plan(PersonId owner, PersonId side, Reading.What what, @Nullable Integer number) {
        if (reading.read(owner, side, what, number).isEmpty()) {
            throw Problem.notFound();
        }
        return plans.find(owner).orElseThrow(Problem::notFound).body();
    }
}
