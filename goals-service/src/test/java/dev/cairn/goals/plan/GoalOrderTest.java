package dev.cairn.goals.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.Horizon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However orders, additions and deletions meet, each goal is there once. A failure names the seed of its moves. */
class GoalOrderTest {

    private static final int MOVES = 60;
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private Plan plan = Plan.empty(new PersonId(Ids.random(NOW)));
    /** What some tab saw last, and orders by. */
    private List<GoalId> seen = List.of();

    /** What was shared last. */
    private SharedPlan copy = SharedPlan.of(plan, 0, NOW);

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOrderLosesOrDoublesAGoal(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < MOVES; i++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> plan = plan.add(goal(Horizon.NEAR, null));
                case 2 -> removeOne(random);
                case 3 -> seen = ids();
                default -> orderAsSeen(random);
            }
        }
    }

    private void removeOne(Random random) {
        if (!plan.goals().isEmpty()) {
            plan = plan.remove(ids().get(random.nextInt(ids().size())));
        }
    }

    private void orderAsSeen(Random random) {
        var wanted = new ArrayList<>(seen);
        Collections.shuffle(wanted, random);
        if (!wanted.isEmpty() && random.nextBoolean()) {
            wanted.add(wanted.getFirst());
        }
        var before = ids();
        plan = plan.ordered(wanted);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(before);
        var named = wanted.stream().distinct().filter(before::contains).toList();
        var others = before.stream().filter(id -> !wanted.contains(id)).toList();
        assertThat(ids().subList(0, named.size())).isEqualTo(named);
        assertThat(ids().subList(named.size(), ids().size())).isEqualTo(others);
    }

    /**
     * The order is a change to share exactly where two goals of a horizon that the manager sees stand the other way for
     * them; sharing leaves none, and until then the manager sees the order of then.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void anotherOrderIsAChangeToShareUntilItIsShared(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < MOVES; i++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> plan = plan.add(goal(anyOf(Horizon.values(), random), null));
                case 2 -> removeOne(random);
                case 3 -> takeBackOrShowOne(random);
                case 4 -> share();
                default -> orderAnew(random);
            }
            assertThat(sharing().changed().contains(Sharing.ORDER)).isEqualTo(seenInAnotherOrder());
        }
        share();
        assertThat(sharing().count()).isZero();
        assertThat(seenNow()).isEqualTo(previewed());
    }

    /** Those that did not move stand to each other as before, and as many as can; each that moved is told by the goal above it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anotherOrderIsToldByAsFewGoalsAsExplainIt(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 9; i++) {
            plan = plan.add(goal(anyOf(Horizon.values(), random), null));
        }
        var before = ids();
        removeOne(random);
        plan = plan.add(goal(anyOf(Horizon.values(), random), null));
        orderAnew(random);

        var moved = GoalMoves.between(before, plan.goals());

        for (var horizon : Horizon.values()) {
            var now = ids().stream().filter(id -> horizon(id) == horizon).toList();
            var then = before.stream().filter(now::contains).toList();
            var here = moved.stream().filter(move -> move.horizon() == horizon).toList();
            var movers = here.stream().map(MovedGoal::goal).toList();
            var stayed = without(now.stream().filter(then::contains).toList(), movers);
            assertThat(stayed).isEqualTo(without(then, movers)).hasSize(longestCommon(now, 0, then, 0));
            assertThat(here).allSatisfy(move -> {
                int at = now.indexOf(move.goal());
                assertThat(move.after()).isEqualTo(at == 0 ? null : now.get(at - 1));
            });
        }
    }

    private static List<GoalId> without(List<GoalId> all, List<GoalId> some) {
        return all.stream().filter(id -> !some.contains(id)).toList();
    }

    private static int longestCommon(List<GoalId> one, int from, List<GoalId> other, int start) {
        if (from == one.size() || start == other.size()) {
            return 0;
        }
        return one.get(from).equals(other.get(start))
                ? 1 + longestCommon(one, from + 1, other, start + 1)
                : Math.max(longestCommon(one, from + 1, other, start), longestCommon(one, from, other, start + 1));
    }

    @Test
    void oneGoalThatWasPutFirstIsTheOnlyOneThatMoved() {
        plan = plan.add(goal(Horizon.NEAR, null)).add(goal(Horizon.MID, null)).add(goal(Horizon.NEAR, null));
        plan = plan.add(goal(Horizon.NEAR, null));
        var before = ids();
        plan = plan.ordered(List.of(before.get(3), before.get(0), before.get(1), before.get(2)));

        assertThat(GoalMoves.between(before, plan.goals()))
                .containsExactly(new MovedGoal(before.get(3), Horizon.NEAR, null));
    }

    private void share() {
        copy = SharedPlan.of(plan, plan.shares().number() + 1, NOW);
        plan = plan.share(copy, null, null);
    }

    private Sharing sharing() {
        return Sharing.between(plan.shares(), SharedPlan.of(plan, plan.shares().number() + 1, NOW));
    }

    private boolean seenInAnotherOrder() {
        var seen = seenNow();
        var wanted = previewed();
        return wanted.stream().filter(seen::contains).anyMatch(one -> wanted.stream()
                .filter(seen::contains)
                .filter(other -> horizon(one) == horizon(other))
                .anyMatch(other ->
                        wanted.indexOf(one) < wanted.indexOf(other) && seen.indexOf(one) > seen.indexOf(other)));
    }

    private Horizon horizon(GoalId id) {
        return plan.goal(id).orElseThrow().text().horizon();
    }

    private List<GoalId> seenNow() {
        return copy.asSeenNow(plan).goals().stream().map(Goal::goal).toList();
    }

    private List<GoalId> previewed() {
        return SharedPlan.of(plan, 1, NOW).goals().stream().map(Goal::goal).toList();
    }

    private void orderAnew(Random random) {
        var wanted = new ArrayList<>(ids());
        Collections.shuffle(wanted, random);
        plan = plan.ordered(wanted);
    }

    private void takeBackOrShowOne(Random random) {
        if (plan.goals().isEmpty()) {
            return;
        }
        var id = ids().get(random.nextInt(ids().size()));
        plan = plan.change(
                id,
                goal -> new Goal(
                        goal.goal(),
                        goal.status(),
                        goal.text(),
                        null,
                        goal.shared() ? Audience.ONLY_ME : Audience.MANAGER,
                        goal.steps(),
                        goal.etag() + 1,
                        goal.substance(),
                        goal.request()));
    }

    private static <T> T anyOf(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    @Test
    void anOrderThatChangesNothingIsNotCounted() {
        plan = plan.add(goal(Horizon.NEAR, null)).add(goal(Horizon.NEAR, null));
        assertThat(plan.ordered(ids()).order()).isZero();
        assertThat(plan.ordered(ids().reversed()).order()).isEqualTo(1);
    }

    @Test
    void theSharedCopyFollowsTheOrder() {
        plan = plan.add(goal(Horizon.NEAR, null)).add(goal(Horizon.NEAR, null));
        plan = plan.ordered(ids().reversed());
        assertThat(SharedPlan.of(plan, 1, NOW).goals()).extracting(Goal::goal).isEqualTo(ids());
    }

    @Test
    void aGoalThatMovesToAnEarlierHorizonIsLedToNoLonger() {
        var later = goal(Horizon.MID, null);
        var first = goal(Horizon.NEAR, later.goal());
        plan = plan.add(first).add(later).change(later.goal(), goal -> in(Horizon.NEAR, goal));
        var now = plan.goal(first.goal()).orElseThrow();
        assertThat(now.leadsTo()).isNull();
        assertThat(now.etag()).isEqualTo(first.etag() + 1);
    }

    @Test
    void aGoalThatComesBackIsLedToAsBefore() {
        var later = goal(Horizon.MID, null);
        var first = goal(Horizon.NEAR, later.goal());
        plan = plan.add(first).add(later).remove(later.goal()).restore(later);
        assertThat(plan.goals()).containsExactly(first, later);
        assertThat(plan.gone()).isEmpty();
    }

    private List<GoalId> ids() {
        return plan.goals().stream().map(Goal::goal).toList();
    }

    private static Goal goal(Horizon horizon, @Nullable GoalId leadsTo) {
        var text = new GoalText(
                horizon,
                GoalKind.SKILL,
                new Target("2027-03-31"),
                "Two talks",
                "",
                "",
                List.of(),
                null,
                Alignment.NONE);
        var id = new GoalId(Ids.random(NOW));
        return new Goal(id, GoalStatus.ACTIVE, text, leadsTo, Audience.MANAGER, List.of(), 1, 1, "request");
    }

    private static Goal in(Horizon horizon, Goal goal) {
        var text = goal.text();
        var moved = new GoalText(
                horizon,
                text.kind(),
                text.target(),
                text.title(),
                text.why(),
                text.measure(),
                text.support(),
                null,
                Alignment.NONE);
        return new Goal(
                goal.goal(), goal.status(), moved, goal.leadsTo(), goal.audience(), goal.steps(), 2, 1, goal.request());
    }
}
