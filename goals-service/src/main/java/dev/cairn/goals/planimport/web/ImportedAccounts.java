package dev.cairn.goals.planimport.web;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.accomplishment.Accomplishment;
import dev.cairn.goals.accomplishment.Account;
import dev.cairn.goals.accomplishment.AccountLink;
import dev.cairn.goals.accomplishment.Figure;
import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.planimport.web.PlanImportRequest.ImportedAccomplishment;
import dev.cairn.goals.planimport.web.PlanImportRequest.ImportedFigure;
import dev.cairn.goals.planimport.web.PlanImportRequest.ImportedGoal;
import dev.cairn.platform.web.FieldProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what a person of the past did, and gives its links the ids of the goals that the file names. */
final class ImportedAccounts {

    private final PlanImportRequest.ImportedPlan plan;
    private final Function<String, GoalId> goalIds;
    private final Set<String> refs;

    ImportedAccounts(PlanImportRequest.ImportedPlan plan, Function<String, GoalId> goalIds) {
        this.plan = plan;
        this.goalIds = goalIds;
        this.refs = orNone(plan.goals()).stream().map(ImportedGoal::ref).collect(Collectors.toSet());
    }

    List<FieldProblem> faults(ImportedAccomplishment one, String at) {
        var faults = new ArrayList<FieldProblem>();
        if (one.until() != null && one.until().isBefore(one.from())) {
            faults.add(new FieldProblem(at + "/until", "before-it-begins", "It ends on a day after it begins."));
        }
        if (!refs.containsAll(orNone(one.goals()))) {
            faults.add(new FieldProblem(at + "/goals", "unknown-goal", "Expected refs of goals of this plan."));
        }
        if (one.audience() == Audience.MANAGER && plan.sharedAt() == null) {
            faults.add(new FieldProblem(at + "/audience", "not-shared", "The plan it belongs to was not shared."));
        }
        return faults;
    }

    Accomplishment accomplishment(ImportedAccomplishment one, PersonId owner, String id, Instant now) {
        var account = account(one);
        var shared = one.audience() == Audience.MANAGER && plan.sharedAt() != null
                ? new Accomplishment.Shared(account, plan.sharedAt())
                : null;
        return new Accomplishment(id, owner, account, shared, now);
    }

    private Account account(ImportedAccomplishment one) {
        var story = new Account.Story(
                orEmpty(one.situation()), orEmpty(one.task()), orEmpty(one.action()), orEmpty(one.result()));
        return new Account(
                one.title().strip(),
                story,
                new Account.Period(one.from(), Objects.requireNonNullElse(one.until(), one.from())),
                orNone(one.figures()).stream().map(ImportedAccounts::figure).toList(),
                orEmpty(one.seenBy()),
                orNone(one.goals()).stream()
                        .map(ref -> new AccountLink(
                                AccountLink.Kind.GOAL, goalIds.apply(ref).value()))
                        .toList());
    }

    private static Figure figure(ImportedFigure figure) {
        return Figure.of(figure.what(), figure.from(), figure.to(), orEmpty(figure.unit()));
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return Objects.requireNonNullElse(some, List.of());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
