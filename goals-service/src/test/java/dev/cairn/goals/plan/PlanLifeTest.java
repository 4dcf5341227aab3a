package dev.cairn.goals.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.goals.role.Estimate;
import dev.cairn.goals.role.RoleAim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However its owner and manager move, a plan stays one that the glossary allows. A failure names the seed, which gives the
 * same moves again.
 */
class PlanLifeTest {

    private static final int MOVES = 80;
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final PersonId OWNER = new PersonId(Ids.random(NOW));

    private Plan plan = Plan.empty(OWNER);
    private Optional<SharedPlan> newest = Optional.empty();
    private final List<SharedPlan> copies = new ArrayList<>();
    private final Map<String, Integer> takenBack = new HashMap<>();
    private final List<String> moves = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSequenceOfMovesReachesAStateThatTheGlossaryForbids(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < MOVES; i++) {
            var before = plan;
            move(random);
            check(before);
        }
    }

    private void move(Random random) {
        switch (random.nextInt(12)) {
            case 0, 1 -> write(pick(random, SectionName.values()), pick(random, Audience.values()), random);
            case 2 -> add(pick(random, Audience.values()));
            case 3 -> changeSomeGoal(random, pick(random, Audience.values()), pick(random, GoalStatus.values()));
            case 4 -> removeSomeGoal(random);
            case 5, 6 -> share();
            case 7 -> agree();
            case 8 -> ask();
            case 9, 10 -> aim(pick(random, Audience.values()), pick(random, Audience.values()), random);
            default -> rest(random.nextBoolean() ? LocalDate.of(2027, 1, 1) : null);
        }
    }

    private void write(SectionName name, Audience audience, Random random) {
        moves.add("write " + name + " " + audience);
        plan = plan.write(name, random.nextBoolean() ? "Words" : "", audience);
    }

    private void aim(Audience audience, Audience standing, Random random) {
        moves.add("aim " + audience + " " + standing);
        var estimates = List.of(new Estimate("listening", 1 + random.nextInt(4)));
        var aim = new RoleAim(
                null, random.nextBoolean() ? "researcher" : null, null, new RoleAim.Standing(estimates, List.of()));
        plan = plan.write(aim, audience, standing);
    }

    private void add(Audience audience) {
        moves.add("add " + audience);
        plan = plan.add(goal(new GoalId(Ids.random(NOW)), audience, GoalStatus.ACTIVE, 1));
    }

    private void changeSomeGoal(Random random, Audience audience, GoalStatus status) {
        someGoal(random).ifPresent(goal -> {
            moves.add("change to " + audience + " " + status);
            plan = plan.change(goal.goal(), old -> goal(old.goal(), audience, status, old.etag() + 1));
        });
    }

    private void removeSomeGoal(Random random) {
        someGoal(random).ifPresent(goal -> {
            moves.add("remove");
            plan = plan.remove(goal.goal());
        });
    }

    /** Shared is what is released, and only if that differs from what was. */
    private void share() {
        var copy = SharedPlan.of(plan, plan.shares().number() + 1, NOW);
        if (!copy.parts().isEmpty()) {
            moves.add("share");
            plan = plan.share(copy, null, null);
            newest = Optional.of(copy);
            copies.add(copy);
        }
    }

    private void agree() {
        if (plan.shares().any()) {
            moves.add("agree");
            plan = plan.agreed(new Shares.Agreed(NOW, List.of(OWNER)));
        }
    }

    private void ask() {
        if (plan.state() == PlanState.SHARED) {
            moves.add("ask");
            plan = plan.asked(NOW);
        }
    }

    private void rest(@org.jspecify.annotations.Nullable LocalDate until) {
        moves.add("rest " + until);
        plan = plan.rest(until);
    }

    private void check(Plan before) {
        var shares = plan.shares();
        assertThat(plan.state())
                .as("%s", moves)
                .isEqualTo(
                        shares.number() == 0
                                ? PlanState.DRAFT
                                : shares.revision() == shares.number() ? PlanState.AGREED : PlanState.SHARED);
        assertThat(shares.revision()).as("%s", moves).isLessThanOrEqualTo(shares.number());
        assertThat(shares.number())
                .as("%s", moves)
                .isGreaterThanOrEqualTo(before.shares().number());
        assertThat(shares.revision())
                .as("%s", moves)
                .isGreaterThanOrEqualTo(before.shares().revision());
        assertThat(plan.gone()).as("%s", moves).containsAll(before.gone());
        plan.goals().forEach(goal -> assertThat(plan.gone())
                .as("%s", moves)
                .doesNotContain(goal.goal().value()));
        newest.map(copy -> copy.asSeenNow(plan)).ifPresent(this::checkSeen);
        checkCopies(before);
    }

    /** Copies are never lost, an agreement is never taken back, and asking ends with it. */
    private void checkCopies(Plan before) {
        var shares = plan.shares();
        assertThat(shares.copies().stream().map(Shares.Copy::number))
                .as("%s", moves)
                .containsExactlyElementsOf(
                        copies.stream().map(SharedPlan::number).toList());
        before.shares().copies().stream()
                .filter(copy -> copy.agreedAt() != null)
                .forEach(copy -> assertThat(shares.copies())
                        .as("%s", moves)
                        .anyMatch(now -> now.number() == copy.number() && now.agreedAt() != null));
        if (plan.state() == PlanState.AGREED) {
            assertThat(shares.askedAt()).as("%s", moves).isNull();
        }
        noteWhatIsTakenBack();
        copies.forEach(this::checkNothingTakenBackIsSeenIn);
    }

    /** What is only me, or gone, while copies hold it. */
    private void noteWhatIsTakenBack() {
        var newestNumber = plan.shares().number();
        Stream.concat(
                        plan.sections().stream()
                                .filter(section -> section.audience() == Audience.ONLY_ME)
                                .map(section -> Plan.part(section.name())),
                        Stream.concat(
                                plan.goals().stream()
                                        .filter(goal -> !goal.shared())
                                        .map(goal -> Plan.part(goal.goal())),
                                plan.gone().stream().map(id -> "goal/" + id)))
                .forEach(part -> takenBack.put(part, newestNumber));
        if (plan.aim().audience() == Audience.ONLY_ME) {
            takenBack.put(AimPart.PART, newestNumber);
        }
        if (!plan.aim().standingShared()) {
            takenBack.put(AimPart.STANDING_PART, newestNumber);
        }
    }

    /** Not in the copies of then, whatever was shared since. */
    private void checkNothingTakenBackIsSeenIn(SharedPlan copy) {
        var seen = copy.withoutWithheld(plan);
        seen.parts().keySet().forEach(part -> assertThat(takenBack.getOrDefault(part, 0))
                .as("%s in copy %s after %s", part, copy.number(), moves)
                .isLessThan(copy.number()));
    }

    /** What is only me now, or gone, is seen by nobody else; and what others are told of is what they may see. */
    private void checkSeen(SharedPlan seen) {
        assertThat(seen.sections()).as("%s", moves).allSatisfy(section -> assertThat(
                        plan.section(section.name()).orElseThrow().audience())
                .isEqualTo(Audience.MANAGER));
        assertThat(seen.goals()).as("%s", moves).allSatisfy(goal -> assertThat(
                        plan.goal(goal.goal()).orElseThrow().shared())
                .isTrue());
        Optional.ofNullable(seen.aim()).ifPresent(this::checkSeen);
        assertThat(plan.shares().partsSeen()).as("%s", moves).isEqualTo(seen.parts());
        assertThat(plan.toPublic().goals().stream().map(goal -> goal.goal().value()))
                .as("%s", moves)
                .containsExactlyInAnyOrderElementsOf(
                        seen.goals().stream().map(goal -> goal.goal().value()).toList());
    }

    private void checkSeen(AimPart seen) {
        assertThat(plan.aim().audience()).as("%s", moves).isEqualTo(Audience.MANAGER);
        if (!seen.aim().standing().empty()) {
            assertThat(plan.aim().standing()).as("%s", moves).isEqualTo(Audience.MANAGER);
        }
    }

    private Optional<Goal> someGoal(Random random) {
        return plan.goals().isEmpty()
                ? Optional.empty()
                : Optional.of(plan.goals().get(random.nextInt(plan.goals().size())));
    }

    private static Goal goal(GoalId id, Audience audience, GoalStatus status, long etag) {
        var text = new GoalText(
                Horizon.NEAR,
                GoalKind.SKILL,
                new Target("2027-03-31"),
                "Two talks",
                "",
                "",
                List.of(),
                null,
                Alignment.NONE);
        return new Goal(id, status, text, null, audience, List.of(), etag, 1, "request");
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
