package dev.cairn.goals.overview.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.overview.ReportView;
import dev.cairn.goals.overview.TeamOverview;
import dev.cairn.goals.plan.Inviting;
import dev.cairn.goals.plan.Plan;
import dev.cairn.goals.plan.PlanSharing;
import dev.cairn.goals.plan.PlanWriting;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What plans ask of the caller: this service's part of Today. */
@RestController
@RequestMapping("/api/v1/plans/waiting")
class PlansWaitingController {

    private final PlanWriting writing;
    private final PlanSharing sharing;
    private final Inviting inviting;
    private final TeamOverview overview;
    private final People people;
    private final Clock clock;

    PlansWaitingController(
            PlanWriting writing,
            PlanSharing sharing,
            Inviting inviting,
            TeamOverview overview,
            People people,
            Clock clock) {
        this.writing = writing;
        this.sharing = sharing;
        this.inviting = inviting;
        this.overview = overview;
        this.people = people;
        this.clock = clock;
    }

    enum Kind {
        @JsonProperty("plan-to-start")
        PLAN_TO_START,
        @JsonProperty("plan-to-share")
        PLAN_TO_SHARE,
        @JsonProperty("changes-to-share")
        CHANGES_TO_SHARE,
        @JsonProperty("plan-to-hand-over")
        PLAN_TO_HAND_OVER,
        @JsonProperty("plan-to-read")
        PLAN_TO_READ,
        @JsonProperty("verdicts-awaited")
        VERDICTS_AWAITED,
        @JsonProperty("goal-date-passed")
        GOAL_DATE_PASSED,
        @JsonProperty("support-to-answer")
        SUPPORT_TO_ANSWER,
        @JsonProperty("promise-to-keep")
        PROMISE_TO_KEEP,
        @JsonProperty("comment-to-answer")
        COMMENT_TO_ANSWER,
        @JsonProperty("step-to-take")
        STEP_TO_TAKE
    }

    private static final Map<ReportView.Waiting.Kind, Kind> PROMISED = Map.of(
            ReportView.Waiting.Kind.PROMISE_TO_KEEP, Kind.PROMISE_TO_KEEP,
            ReportView.Waiting.Kind.STEP_TO_TAKE, Kind.STEP_TO_TAKE);

    /**
     * Something that waits.
     *
     * @param about whose plan it is
     * @param due by when it was promised
     * @param id the one thing that waits, where it is one: a comment, or the goal of a promise or a step
     */
    record Item(
            Kind kind,
            PersonId about,
            int count,
            @Nullable Instant since,
            @Nullable LocalDate due,
            @Nullable String id) {}

    record Waiting(List<Item> items) {}

    @GetMapping
    Waiting plansWaiting(@CurrentCaller Caller caller) {
        var person = caller.requirePerson();
        var items = new ArrayList<Item>();
        var reports = overview.of(person);
        reports.stream().filter(report -> report.verdictsAwaited() > 0).forEach(report -> items.add(awaited(report)));
        reports.forEach(report -> support(report, items));
        reports.forEach(report -> promised(report, items));
        reports.forEach(report -> comments(report.person(), report.waitsForMe(), items));
        inviting.sharedWith(person).stream()
                .filter(shared -> shared.readAt() == null)
                .forEach(
                        shared -> items.add(new Item(Kind.PLAN_TO_READ, shared.owner(), 0, shared.from(), null, null)));
        own(person, items);
        return new Waiting(items);
    }

    private static Item awaited(ReportView report) {
        return new Item(
                Kind.VERDICTS_AWAITED, report.person(), report.verdictsAwaited(), report.sharedAt(), null, null);
    }

    private static void support(ReportView report, List<Item> items) {
        if (report.supportAwaited() > 0) {
            items.add(new Item(
                    Kind.SUPPORT_TO_ANSWER, report.person(), report.supportAwaited(), report.sharedAt(), null, null));
        }
    }

    /** What was granted, and the steps that are the manager's to take. */
    private static void promised(ReportView report, List<Item> items) {
        report.waitsForMe().forEach(one -> {
            var kind = PROMISED.get(one.kind());
            if (kind != null) {
                items.add(new Item(kind, report.person(), 1, null, one.due(), one.id()));
            }
        });
    }

    private static void comments(PersonId owner, List<ReportView.Waiting> waiting, List<Item> items) {
        waiting.stream()
                .filter(one -> one.kind() == ReportView.Waiting.Kind.COMMENT_TO_ANSWER)
                .forEach(one -> items.add(new Item(Kind.COMMENT_TO_ANSWER, owner, 1, one.since(), null, one.id())));
    }

    /** A plan that rests asks for nothing, and nor does the want of one. */
    private void own(PersonId owner, List<Item> items) {
        var plan = writing.plan(owner);
        var person = people.find(owner).orElseThrow(Problem::notFound);
        var today = person.today(clock.instant());
        if (plan.orElseGet(() -> Plan.empty(owner)).rest(person.away()).on(today)) {
            return;
        }
        plan.ifPresentOrElse(
                begun -> own(begun, today, items),
                () -> items.add(new Item(Kind.PLAN_TO_START, owner, 0, null, null, null)));
    }

    private void own(Plan plan, LocalDate today, List<Item> items) {
        var overdue = plan.overdue(today);
        if (overdue > 0) {
            items.add(new Item(Kind.GOAL_DATE_PASSED, plan.owner(), overdue, null, null, null));
        }
        var changes = sharing.difference(plan.owner()).count();
        if (toHandOver(plan)) {
            items.add(new Item(Kind.PLAN_TO_HAND_OVER, plan.owner(), 0, null, null, null));
        } else if (changes > 0) {
            var kind = plan.shares().any() ? Kind.CHANGES_TO_SHARE : Kind.PLAN_TO_SHARE;
            items.add(new Item(kind, plan.owner(), changes, plan.shares().at(), null, null));
        }
        comments(plan.owner(), overview.commentsToAnswer(plan.owner()), items);
    }

    /** Somebody else is the manager than who was given sight. */
    private boolean toHandOver(Plan plan) {
        var manager = people.find(plan.owner()).map(Person::manager).orElse(null);
        return manager != null
                && plan.shares().any()
                && !manager.equals(plan.shares().seenBy());
    }
}
