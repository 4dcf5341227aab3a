package dev.cairn.goals.overview.web;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.overview.ReportView;
import dev.cairn.goals.overview.TeamOverview;
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
    private final TeamOverview overview;
    private final People people;
    private final Clock clock;

    PlansWaitingController(
            PlanWriting writing, PlanSharing sharing, TeamOverview overview, People people, Clock clock) {
        this.writing = writing;
        this.sharing = sharing;
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
        @JsonProperty("verdicts-awaited")
        VERDICTS_AWAITED,
        @JsonProperty("goal-date-passed")
        GOAL_DATE_PASSED
    }

    /**
     * Something that waits.
     *
     * @param about whose plan it is
     */
    record Item(
            Kind kind, PersonId about, int count, @Nullable Instant since) {}

    record Waiting(List<Item> items) {}

    @GetMapping
    Waiting plansWaiting(@CurrentCaller Caller caller) {
        if (caller.kind() != Caller.Kind.PERSON) {
            throw Problem.notFound();
        }
        var person = caller.requirePerson();
        var items = new ArrayList<Item>();
        overview.of(person).stream()
                .filter(report -> report.verdictsAwaited() > 0)
                .forEach(report -> items.add(awaited(report)));
        writing.plan(person)
                .ifPresentOrElse(
                        plan -> own(plan, items), () -> items.add(new Item(Kind.PLAN_TO_START, person, 0, null)));
        return new Waiting(items);
    }

    private static Item awaited(ReportView report) {
        return new Item(Kind.VERDICTS_AWAITED, report.person(), report.verdictsAwaited(), report.sharedAt());
    }

    private void own(Plan plan, List<Item> items) {
        var overdue = overdue(plan);
        if (overdue > 0) {
            items.add(new Item(Kind.GOAL_DATE_PASSED, plan.owner(), overdue, null));
        }
        var changes = sharing.difference(plan.owner()).count();
        if (changes > 0) {
            var kind = plan.shares().any() ? Kind.CHANGES_TO_SHARE : Kind.PLAN_TO_SHARE;
            items.add(new Item(kind, plan.owner(), changes, plan.shares().at()));
        }
    }

    /** A plan that rests asks for nothing. */
    private int overdue(Plan plan) {
        var now = clock.instant();
        var today = people.find(plan.owner()).map(person -> person.today(now)).orElse(LocalDate.ofInstant(now, UTC));
        return plan.resting(today) ? 0 : plan.overdue(today);
    }
}
