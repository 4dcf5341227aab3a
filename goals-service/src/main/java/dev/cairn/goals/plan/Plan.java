package dev.cairn.goals.plan;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.contracts.plan.Rest;
import dev.cairn.contracts.plan.SightGiven;
import dev.cairn.goals.role.RoleAim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A development plan as its owner works on it. Every part (a section, a goal) has its own counter; nobody else reads
 * this copy: others read the {@link SharedPlan} that {@link #shares} points to.
 *
 * @param gone goals that were deleted; their ids are not used again
 * @param importedAt when it came from the tool used before; null for a plan that began here
 * @param reorderings counts how often the owner put the goals in another order; null for never
 * @param aimPart the role aimed at; null before it was first written
 */
public record Plan(
        PersonId owner,
        List<Section> sections,
        List<Goal> goals,
        Set<String> gone,
        Shares shares,
        @Nullable LocalDate restsUntil,
        @Nullable Instant importedAt,
        @Nullable Long reorderings,
        @Nullable AimPart aimPart) {

    static final int MOST_GOALS = 500;

    public static Plan empty(PersonId owner) {
        return new Plan(owner, List.of(), List.of(), Set.of(), Shares.NONE, null, null, null, null);
    }

    public PlanState state() {
        if (!shares.any()) {
            return PlanState.DRAFT;
        }
        return shares.revision() == shares.number() ? PlanState.AGREED : PlanState.SHARED;
    }

    public Optional<Section> section(SectionName name) {
        return sections.stream().filter(section -> section.name() == name).findFirst();
    }

    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.goal().equals(id)).findFirst();
    }

    /** With a section as its owner wrote it. */
    Plan write(SectionName name, String text, Audience audience) {
        var etag = section(name).map(Section::etag).orElse(0L) + 1;
        var kept = new ArrayList<>(
                sections.stream().filter(section -> section.name() != name).toList());
        kept.add(new Section(name, text, audience, etag));
        return new Plan(owner, List.copyOf(kept), goals, gone, shares, restsUntil, importedAt, reorderings, aimPart)
                .withholding();
    }

    /** The role aimed at, as it stands or as it would begin. */
    public AimPart aim() {
        return aimPart == null ? AimPart.NONE : aimPart;
    }

    /** With the role aimed at as its owner wrote it. */
    Plan write(RoleAim aim, Audience audience, Audience standing) {
        var written = aim().written(aim, audience, standing);
        return new Plan(owner, sections, goals, gone, shares, restsUntil, importedAt, reorderings, written)
                .withholding();
    }

    Plan add(Goal goal) {
        var more = new ArrayList<>(goals);
        more.add(goal);
        return withGoals(List.copyOf(more));
    }

    Plan change(GoalId id, UnaryOperator<Goal> change) {
        return withGoals(goals.stream()
                        .map(goal -> goal.goal().equals(id) ? change.apply(goal) : goal)
                        .toList())
                .leadingOnlyLater()
                .withholding();
    }

    /** A goal that moved to another horizon is led to no longer by those that are not before it any more. */
    private Plan leadingOnlyLater() {
        return withGoals(goals.stream()
                .map(goal -> leadsBack(goal) ? goal.leadingNowhere() : goal)
                .toList());
    }

    private boolean leadsBack(Goal goal) {
        return Optional.ofNullable(goal.leadsTo())
                .flatMap(this::goal)
                .filter(next -> next.text().horizon().compareTo(goal.text().horizon()) <= 0)
                .isPresent();
    }

    Plan remove(GoalId id) {
        var more = new HashSet<>(gone);
        more.add(id.value());
        var kept = goals.stream().filter(goal -> !goal.goal().equals(id)).toList();
        return new Plan(owner, sections, kept, Set.copyOf(more), shares, restsUntil, importedAt, reorderings, aimPart)
                .withholding();
    }

    /**
     * With a goal that was deleted back at its old id, as the last one. What others saw of it stays withheld until it is
     * shared again.
     */
    Plan restore(Goal goal) {
        var others = new HashSet<>(gone);
        others.remove(goal.goal().value());
        var back = new Plan(
                owner, sections, goals, Set.copyOf(others), shares, restsUntil, importedAt, reorderings, aimPart);
        return back.add(goal);
    }

    /** Counts the changes of the goals' order. */
    public long order() {
        return reorderings == null ? 0 : reorderings;
    }

    /** With its goals in this order: those not named keep theirs, behind; those that are gone are passed over. */
    Plan ordered(List<GoalId> wanted) {
        var rest = new LinkedHashMap<GoalId, Goal>();
        goals.forEach(goal -> rest.put(goal.goal(), goal));
        var sorted = new ArrayList<Goal>();
        wanted.forEach(id -> Optional.ofNullable(rest.remove(id)).ifPresent(sorted::add));
        sorted.addAll(rest.values());
        return sorted.equals(goals)
                ? this
                : new Plan(
                        owner,
                        sections,
                        List.copyOf(sorted),
                        gone,
                        shares,
                        restsUntil,
                        importedAt,
                        order() + 1,
                        aimPart);
    }

    /** Open goals whose date has passed, so that their owner may say what became of them. */
    public int overdue(LocalDate today) {
        return (int) goals.stream()
                .filter(goal -> goal.status().open() && goal.text().target().passed(today))
                .count();
    }

    /** With everything that its owner releases in a new shared copy. */
    Plan share(SharedPlan copy, @Nullable PersonId manager, Shares.@Nullable Agreed agreed) {
        var shown = copy.goals().stream().map(Goal::toPublic).toList();
        var entry = agreed == null
                ? new Shares.Copy(copy.number(), copy.sharedAt(), null, null, null)
                : new Shares.Copy(copy.number(), copy.sharedAt(), agreed.at(), agreed.by(), null);
        return withShares(shares.shared(entry, shown, copy.parts(), manager));
    }

    /** What was just shared was shared under this key. */
    Plan sharedUnder(String key) {
        return withShares(shares.under(key));
    }

    Plan agreed(Shares.Agreed agreed) {
        return withShares(shares.agreed(agreed));
    }

    Plan asked(Instant now) {
        return withShares(shares.asked(now));
    }

    Plan seenBy(PersonId manager, Instant now) {
        return withShares(shares.seenBy(manager, now));
    }

    Plan seenBy(ActingManager acting, Instant now) {
        return withShares(shares.seenBy(acting, now));
    }

    /** With parts for nobody but its owner from now on; what they say stays as it is. */
    Plan keeping(Set<String> names) {
        var kept = new Plan(
                owner,
                sections.stream()
                        .map(section -> names.contains(part(section.name())) ? section.forOwner() : section)
                        .toList(),
                goals.stream()
                        .map(goal -> names.contains(part(goal.goal())) ? goal.forOwner() : goal)
                        .toList(),
                gone,
                shares,
                restsUntil,
                importedAt,
                reorderings,
                aimPart == null ? null : aimPart.forOwner(names));
        return kept.withholding();
    }

    Plan rest(@Nullable LocalDate until) {
        return new Plan(owner, sections, goals, gone, shares, until, importedAt, reorderings, aimPart);
    }

    /** When it rests: as its owner set, and while they are away. */
    public Rest rest(Away away) {
        return new Rest(restsUntil, away);
    }

    /** Whether a part of a shared copy may be seen by others. */
    boolean shows(String part, int copy) {
        return shares.shows(part, copy);
    }

    /** The name of a goal among the plan's parts. */
    public static String part(GoalId goal) {
        return "goal/" + goal.value();
    }

    /** The name of a section among the plan's parts. */
    public static String part(SectionName section) {
        return "section/" + section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    PublicPlan toPublic() {
        return new PublicPlan(
                owner,
                state(),
                shares.seenBy(),
                shares.standIn(),
                shares.number(),
                shares.at(),
                shares.revision(),
                shares.agreedAt(),
                restsUntil,
                shares.goals(),
                shares.askedAt(),
                shares.given().stream()
                        .map(sight -> new SightGiven(sight.manager(), sight.since()))
                        .toList());
    }

    /** A part that is only me now is withheld from what was shared before, until it is shared again. */
    private Plan withholding() {
        if (!shares.any()) {
            return this;
        }
        var withheld = new HashSet<>(shares.takenBack());
        sections.stream()
                .filter(section -> section.audience() == Audience.ONLY_ME)
                .forEach(section -> withheld.add(part(section.name())));
        if (aim().audience() == Audience.ONLY_ME) {
            withheld.add(AimPart.PART);
        }
        if (!aim().standingShared()) {
            withheld.add(AimPart.STANDING_PART);
        }
        goals.stream().filter(goal -> !goal.shared()).forEach(goal -> withheld.add(part(goal.goal())));
        gone.forEach(id -> withheld.add("goal/" + id));
        var shown = shares.goals().stream()
                .filter(goal -> !withheld.contains(part(goal.goal())))
                .map(goal -> goal(goal.goal())
                        .map(present -> goal.withStatus(present.status()))
                        .orElse(goal))
                .toList();
        return withShares(shares.withholding(withheld, shown));
    }

    /** Whether others would notice the difference to another state of the plan. */
    boolean looksDifferent(Plan other) {
        return !Objects.equals(toPublic(), other.toPublic());
    }

    private Plan withGoals(List<Goal> nowGoals) {
        return new Plan(owner, sections, nowGoals, gone, shares, restsUntil, importedAt, reorderings, aimPart);
    }

    private Plan withShares(Shares nowShares) {
        return new Plan(owner, sections, goals, gone, nowShares, restsUntil, importedAt, reorderings, aimPart);
    }
}
