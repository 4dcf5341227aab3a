package dev.cairn.goals.planimport.web;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.SupportKind;
import dev.cairn.goals.accomplishment.Accomplishment;
import dev.cairn.goals.askme.Topics;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.plan.Alignment;
import dev.cairn.goals.plan.Ask;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.GoalText;
import dev.cairn.goals.plan.ImportedPlan;
import dev.cairn.goals.plan.PlanArrival;
import dev.cairn.goals.plan.ProgressNote;
import dev.cairn.goals.plan.ProgressNoting;
import dev.cairn.goals.plan.Section;
import dev.cairn.goals.plan.SectionName;
import dev.cairn.goals.plan.Step;
import dev.cairn.goals.planimport.ImportedHistory;
import dev.cairn.goals.planimport.web.PlanImportRequest.ImportedAccomplishment;
import dev.cairn.goals.planimport.web.PlanImportRequest.ImportedAsk;
import dev.cairn.goals.planimport.web.PlanImportRequest.ImportedGoal;
import dev.cairn.goals.planimport.web.PlanImportRequest.ImportedSection;
import dev.cairn.goals.planimport.web.PlanImportRequest.ImportedStep;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.web.FieldProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks plans of the past, with their own dates as now, and gives their parts ids. All faults are found at once. */
final class PlanImportCheck {

    private final People people;
    private final PlanArrival arrival;
    private final Clock clock;
    private final List<FieldProblem> problems = new ArrayList<>();

    PlanImportCheck(People people, PlanArrival arrival, Clock clock) {
        this.people = people;
        this.arrival = arrival;
        this.clock = clock;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** The plans with ids; only to be used where there are no problems. */
    List<ImportedHistory> check(PlanImportRequest request) {
        var owners = new HashSet<String>();
        var checked = new ArrayList<ImportedHistory>();
        for (int i = 0; i < request.plans().size(); i++) {
            var plan = request.plans().get(i);
            var at = "/plans/" + i;
            var owner = people.byKey(plan.owner());
            if (owner.isEmpty()) {
                problem(at + "/owner", "unknown-person", "Nobody here has this key.");
            } else if (!owners.add(plan.owner())) {
                problem(at + "/owner", "duplicate", "This person's plan stands above already.");
            } else if (arrival.hasPlan(owner.get().person())) {
                problem(at + "/owner", "has-plan", "This person has a plan here, which stays as it is.");
            } else {
                var askMe = plan.askMe() == null ? Topics.NONE : plan.askMe().topics();
                checked.add(new ImportedHistory(
                        plan(plan, owner.get(), at), accomplishments(plan, owner.get(), at), askMe));
            }
        }
        return checked;
    }

    private ImportedPlan plan(PlanImportRequest.ImportedPlan plan, Person owner, String at) {
        var now = plan.sharedAt() == null ? clock.instant() : plan.sharedAt();
        var goals = Objects.requireNonNullElse(plan.goals(), List.<ImportedGoal>of());
        var byRef = goals.stream()
                .collect(Collectors.toMap(ImportedGoal::ref, Function.identity(), (first, second) -> first));
        if (byRef.size() < goals.size()) {
            problem(at + "/goals", "duplicate", "Two goals of a plan have the same ref.");
        }
        if (plan.agreedAt() != null && plan.sharedAt() == null) {
            problem(at + "/agreedAt", "not-shared", "A plan is agreed after it was shared.");
        }
        var made = IntStream.range(0, goals.size())
                .mapToObj(i ->
                        goal(goals.get(i), owner, byRef, LocalDate.ofInstant(now, ZoneOffset.UTC), at + "/goals/" + i))
                .toList();
        var progress = IntStream.range(0, goals.size())
                .boxed()
                .flatMap(i -> progress(goals.get(i), made.get(i), owner).stream())
                .toList();
        return new ImportedPlan(
                owner.person(),
                sections(plan.sections()),
                plan.roleAim() == null ? null : plan.roleAim().part(),
                made,
                progress,
                plan.sharedAt(),
                plan.agreedAt(),
                plan.sharedAt() == null ? null : owner.manager(),
                plan.restsUntil(),
                clock.instant());
    }

    private List<Accomplishment> accomplishments(PlanImportRequest.ImportedPlan plan, Person owner, String at) {
        var told = Objects.requireNonNullElse(plan.accomplishments(), List.<ImportedAccomplishment>of());
        var accounts = new ImportedAccounts(plan, ref -> id(owner, ref));
        var refs = new HashSet<String>();
        for (int i = 0; i < told.size(); i++) {
            var place = at + "/accomplishments/" + i;
            if (!refs.add(told.get(i).ref())) {
                problem(place + "/ref", "duplicate", "Another accomplishment of the plan has the same ref.");
            }
            problems.addAll(accounts.faults(told.get(i), place));
        }
        return told.stream()
                .map(one -> accounts.accomplishment(
                        one, owner.person(), derived(owner, "accomplishment", one.ref()), clock.instant()))
                .toList();
    }

    private Goal goal(ImportedGoal goal, Person owner, Map<String, ImportedGoal> byRef, LocalDate then, String at) {
        if (goal.leadsTo() != null
                && Optional.ofNullable(byRef.get(goal.leadsTo()))
                        .filter(other -> other.horizon().compareTo(goal.horizon()) > 0)
                        .isEmpty()) {
            problem(at + "/leadsTo", "not-a-later-goal", "Expected the ref of a goal in a later horizon.");
        }
        if (!goal.target().inside(goal.horizon(), then)) {
            problem(at + "/target", "outside-horizon", "The target lies outside the goal's horizon, seen from then.");
        }
        var text = new GoalText(
                goal.horizon(),
                goal.kind(),
                goal.target(),
                goal.title().strip(),
                orEmpty(goal.why()),
                orEmpty(goal.measure()),
                asks(goal, owner),
                goal.reason(),
                Alignment.of(goal.alignment(), goal.experiences(), goal.benefit()));
        return new Goal(
                id(owner, goal.ref()),
                goal.status() == null ? GoalStatus.ACTIVE : goal.status(),
                text,
                goal.leadsTo() == null ? null : id(owner, goal.leadsTo()),
                goal.audience(),
                steps(goal, owner),
                1,
                1,
                "");
    }

    private static List<Ask> asks(ImportedGoal goal, Person owner) {
        var asked = new ArrayList<>(Objects.requireNonNullElse(goal.asks(), List.<ImportedAsk>of()));
        if (goal.support() != null && !goal.support().isBlank()) {
            asked.addFirst(new ImportedAsk(SupportKind.OTHER, goal.support()));
        }
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new Ask(
                        new AskId(derived(owner, "ask", goal.ref() + "/" + i)),
                        asked.get(i).kind(),
                        orEmpty(asked.get(i).what()).strip(),
                        1))
                .toList();
    }

    private static List<Step> steps(ImportedGoal goal, Person owner) {
        var steps = Objects.requireNonNullElse(goal.steps(), List.<ImportedStep>of());
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Step(
                        derived(owner, "step", goal.ref() + "/" + i),
                        steps.get(i).what().strip(),
                        steps.get(i).owner(),
                        steps.get(i).by(),
                        steps.get(i).done()))
                .toList();
    }

    private static List<ProgressNote> progress(ImportedGoal goal, Goal made, Person owner) {
        var notes = Objects.requireNonNullElse(goal.progress(), List.<PlanImportRequest.ImportedProgress>of());
        return IntStream.range(0, notes.size())
                .mapToObj(i -> new ProgressNote(
                        Ids.derived(
                                then(notes.get(i).on()),
                                CurrentTenant.require().value(),
                                owner.person().value(),
                                "progress",
                                goal.ref() + "/" + i),
                        owner.person(),
                        made.goal(),
                        notes.get(i).on(),
                        notes.get(i).note(),
                        ProgressNoting.digits(notes.get(i).value()),
                        then(notes.get(i).on())))
                .toList();
    }

    private static Instant then(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<Section> sections(PlanImportRequest.@Nullable ImportedSections sections) {
        var made = new ArrayList<Section>();
        if (sections != null) {
            add(made, SectionName.VISION, sections.vision());
            add(made, SectionName.INTERESTS, sections.interests());
            add(made, SectionName.STRENGTHS, sections.strengths());
            add(made, SectionName.GROWTH_AREAS, sections.growthAreas());
            add(made, SectionName.PATHS, sections.paths());
            add(made, SectionName.PEOPLE_TO_ASK, sections.peopleToAsk());
            add(made, SectionName.WISHES, sections.wishes());
            add(made, SectionName.REFLECTION, sections.reflection());
        }
        return made;
    }

    private static void add(List<Section> made, SectionName name, @Nullable ImportedSection section) {
        if (section != null) {
            made.add(new Section(name, section.text(), section.audience(), 1));
        }
    }

    private static GoalId id(Person owner, String ref) {
        return new GoalId(derived(owner, "goal", ref));
    }

    private static String derived(Person owner, String what, String ref) {
        return Ids.derived(
                Instant.EPOCH, CurrentTenant.require().value(), owner.person().value(), what, ref);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void problem(String pointer, String code, String detail) {
        problems.add(new FieldProblem(pointer, code, detail));
    }
}
