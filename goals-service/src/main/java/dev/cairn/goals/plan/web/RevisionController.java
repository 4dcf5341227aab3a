package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.Verdict;
import dev.cairn.goals.plan.PlanHistory;
import dev.cairn.goals.plan.revision.Comparison;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was shared and agreed before, and what changed in between. */
@RestController
@RequestMapping("/api/v1/plans/{owner}/revisions")
class RevisionController {

    private final PlanHistory history;

    RevisionController(PlanHistory history) {
        this.history = history;
    }

    record Revisions(List<Revision> revisions) {}

    /**
     * A shared copy.
     *
     * @param agreedAt when it was agreed as a whole; null where it was not
     * @param agreedWith who agreed to it then
     * @param words what was said to its goals
     */
    record Revision(
            int number,
            Instant sharedAt,
            @Nullable Instant agreedAt,
            List<PersonId> agreedWith,
            List<WordOnGoal> words) {

        static Revision of(PlanHistory.Entry entry) {
            var copy = entry.copy();
            return new Revision(
                    copy.number(),
                    copy.at(),
                    copy.agreedAt(),
                    copy.agreedWith(),
                    entry.words().stream()
                            .map(word -> new WordOnGoal(
                                    word.goal(),
                                    word.title(),
                                    word.said().verdict(),
                                    word.said().by(),
                                    word.said().at()))
                            .toList());
        }
    }

    /**
     * Who said what to a goal, when.
     *
     * @param title of the goal in that copy
     */
    record WordOnGoal(GoalId goal, String title, Verdict verdict, PersonId by, Instant at) {}

    /** A shared copy as it was. */
    record RevisionView(
            PersonId owner,
            int number,
            Instant sharedAt,
            @Nullable Instant agreedAt,
            List<SectionView> sections,
            @Nullable RoleAimView role,
            List<GoalView> goals) {

        static RevisionView of(PlanHistory.Then then) {
            var copy = then.plan();
            return new RevisionView(
                    copy.owner(),
                    copy.number(),
                    copy.sharedAt(),
                    then.copy().agreedAt(),
                    copy.sections().stream().map(SectionView::of).toList(),
                    RoleAimView.ofNullable(copy.aim()),
                    copy.goals().stream()
                            .map(goal -> GoalView.of(goal, then.verdicts()))
                            .toList());
        }
    }

    /** All shared copies, the newest first. */
    @GetMapping
    Revisions revisions(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        return new Revisions(history.copies(owner, caller.requirePerson()).stream()
                .map(Revision::of)
                .toList());
    }

    @GetMapping("/{number}")
    RevisionView revision(@CurrentCaller Caller caller, @PathVariable PersonId owner, @PathVariable int number) {
        return RevisionView.of(history.copy(owner, caller.requirePerson(), number));
    }

    /**
     * What changed between two shared copies.
     *
     * @param from the other copy, mostly an earlier one
     */
    @GetMapping("/{number}/comparison")
    Comparison compareRevisions(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable int number,
            @RequestParam int from) {
        var two = history.copies(owner, caller.requirePerson(), from, number);
        return Comparison.between(two.from(), two.to());
    }
}
