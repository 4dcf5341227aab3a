package dev.cairn.goals.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.contracts.plan.SupportKind;
import dev.cairn.goals.plan.AimPart;
import dev.cairn.goals.plan.Alignment;
import dev.cairn.goals.plan.Ask;
import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.GoalKind;
import dev.cairn.goals.plan.GoalText;
import dev.cairn.goals.plan.Section;
import dev.cairn.goals.plan.SectionName;
import dev.cairn.goals.plan.SharedPlan;
import dev.cairn.goals.plan.Step;
import dev.cairn.goals.plan.StepOwner;
import dev.cairn.goals.plan.Target;
import dev.cairn.goals.role.Estimate;
import dev.cairn.goals.role.RoleAim;
import dev.cairn.goals.role.Sketch;
import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.StrategyLink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure names the seed, which makes the same two copies again. */
class ComparisonTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final PersonId OWNER = new PersonId(Ids.random(NOW));
    private static final List<GoalId> GOALS = ids(5, GoalId::new);
    private static final List<AskId> ASKS = ids(4, AskId::new);
    private static final List<String> TEXTS =
            List.of("", "Two talks", "Three talks", "Three talks in Kiel", "你好", "A\nB");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /** With one copy and what differs one has the other, in both directions. */
    @ParameterizedTest
    @MethodSource("seeds")
    void explainsEveryDifference(long seed) {
        var random = new Random(seed);
        var before = copy(1, random);
        var after = copy(2, random);
        var changes = Comparison.between(before, after).parts();
        assertThat(applied(facts(before), changes, Run.Kind.REMOVED, Run.Kind.ADDED))
                .isEqualTo(facts(after));
        assertThat(applied(facts(after), changes, Run.Kind.ADDED, Run.Kind.REMOVED))
                .isEqualTo(facts(before));
    }

    /** Two goals of a horizon that both copies have stand one way in the one, the other way in the other. */
    @ParameterizedTest
    @MethodSource("seeds")
    void saysWhetherGoalsStandInAnotherOrder(long seed) {
        var random = new Random(seed);
        var before = shuffled(copy(1, random), random);
        var after = shuffled(copy(2, random), random);
        var then = before.goals().stream().map(Goal::goal).toList();
        var now = after.goals().stream()
                .filter(goal -> then.contains(goal.goal()))
                .toList();
        var turned = now.stream().anyMatch(one -> now.stream()
                .filter(other -> other.text().horizon() == one.text().horizon())
                .anyMatch(other -> now.indexOf(one) < now.indexOf(other)
                        && then.indexOf(one.goal()) > then.indexOf(other.goal())));
        assertThat(Comparison.between(before, after).parts().stream()
                        .anyMatch(change -> change.part().equals("order")))
                .isEqualTo(turned);
    }

    private static SharedPlan shuffled(SharedPlan copy, Random random) {
        var goals = new ArrayList<>(copy.goals());
        Collections.shuffle(goals, random);
        return new SharedPlan(copy.owner(), copy.number(), copy.sharedAt(), copy.sections(), copy.aim(), goals);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsNothingWhereNothingDiffers(long seed) {
        var copy = copy(1, new Random(seed));
        assertThat(Comparison.between(copy, copy(2, new Random(seed))).parts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysOfEachPartWhetherItCameOrWentOrChanged(long seed) {
        var random = new Random(seed);
        var before = copy(1, random);
        var after = copy(2, random);
        var old = facts(before).keySet();
        var now = facts(after).keySet();
        assertThat(Comparison.between(before, after).parts()).allSatisfy(change -> assertThat(change.kind())
                .isEqualTo(
                        !old.stream().anyMatch(fact -> fact.startsWith(change.part()))
                                ? Comparison.Kind.ADDED
                                : !now.stream().anyMatch(fact -> fact.startsWith(change.part()))
                                        ? Comparison.Kind.REMOVED
                                        : Comparison.Kind.CHANGED));
    }

    /** Every single thing that a copy says, by where it says it. */
    private static Map<String, String> facts(SharedPlan copy) {
        var facts = new TreeMap<String, String>();
        Content.of(copy).forEach(part -> {
            part.fields().forEach((field, text) -> facts.put(part.part() + "#" + field, text));
            part.items().forEach(item -> item.fields()
                    .forEach((field, text) -> facts.put(part.part() + "/" + item.part() + "#" + field, text)));
        });
        return facts;
    }

    private static Map<String, String> applied(
            Map<String, String> facts, List<Comparison.PartChange> changes, Run.Kind gone, Run.Kind come) {
        var result = new TreeMap<>(facts);
        changes.forEach(change -> {
            change.fields().forEach(field -> apply(result, change.part(), field, gone, come));
            change.items().forEach(item -> item.fields()
                    .forEach(field -> apply(result, change.part() + "/" + item.item(), field, gone, come)));
        });
        return result;
    }

    private static void apply(
            Map<String, String> facts, String where, Comparison.FieldChange change, Run.Kind gone, Run.Kind come) {
        var key = where + "#" + change.field();
        assertThat(WordComparisonTest.without(change.runs(), come)).isEqualTo(facts.getOrDefault(key, ""));
        var text = WordComparisonTest.without(change.runs(), gone);
        if (text.isEmpty()) {
            facts.remove(key);
        } else {
            facts.put(key, text);
        }
    }

    private static SharedPlan copy(int number, Random random) {
        var sections = Arrays.stream(SectionName.values())
                .filter(name -> random.nextBoolean())
                .map(name -> new Section(name, words(random), Audience.MANAGER, random.nextInt()))
                .toList();
        var goals = GOALS.stream()
                .filter(id -> random.nextBoolean())
                .map(id -> goal(id, random))
                .toList();
        return new SharedPlan(OWNER, number, NOW, sections, random.nextBoolean() ? null : aim(random), goals);
    }

    private static AimPart aim(Random random) {
        var sketch = random.nextBoolean() ? null : new Sketch(text(random), text(random), text(random), text(random));
        var estimates = Stream.of("listening", "deciding")
                .filter(competency -> random.nextBoolean())
                .map(competency -> new Estimate(competency, 1 + random.nextInt(4)))
                .toList();
        var had = Stream.of(words(random), words(random))
                .filter(each -> random.nextBoolean())
                .toList();
        var today = random.nextBoolean() ? null : "editor";
        var role = random.nextBoolean() ? "researcher" : "lead";
        var aim = new RoleAim(today, role, sketch, new RoleAim.Standing(estimates, had));
        return new AimPart(aim, Audience.MANAGER, Audience.MANAGER, random.nextInt(), 1, 1);
    }

    private static Goal goal(GoalId id, Random random) {
        var asks = ASKS.stream()
                .filter(ask -> random.nextBoolean())
                .map(ask -> new Ask(ask, pick(random, SupportKind.values()), text(random), 1))
                .toList();
        var steps = IntStream.range(0, 3)
                .filter(step -> random.nextBoolean())
                .mapToObj(step -> new Step(
                        "step" + step,
                        words(random),
                        pick(random, StepOwner.values()),
                        day(random),
                        random.nextBoolean()))
                .toList();
        var text = new GoalText(
                pick(random, Horizon.values()),
                pick(random, GoalKind.values()),
                new Target(random.nextBoolean() ? "2029" : "2027-03-31"),
                words(random),
                text(random),
                text(random),
                asks,
                random.nextBoolean() ? null : text(random),
                new Alignment(links(random), experiences(random), text(random)));
        var leadsTo = random.nextBoolean() ? null : GOALS.get(random.nextInt(GOALS.size()));
        return new Goal(
                id, pick(random, GoalStatus.values()), text, leadsTo, Audience.MANAGER, steps, 1, random.nextInt(), "");
    }

    private static List<StrategyLink> links(Random random) {
        return Stream.of("raise-quality", "fewer-returns")
                .filter(id -> random.nextBoolean())
                .map(id -> new StrategyLink(ItemKind.OBJECTIVE, id))
                .toList();
    }

    private static List<String> experiences(Random random) {
        return Stream.of("Led a round of talks", "Two machines / alone")
                .filter(each -> random.nextBoolean())
                .toList();
    }

    private static @Nullable LocalDate day(Random random) {
        return random.nextBoolean() ? null : LocalDate.of(2027, 1 + random.nextInt(3), 1);
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String words(Random random) {
        return TEXTS.get(1 + random.nextInt(TEXTS.size() - 1));
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<T> ids(int count, Function<String, T> make) {
        return Stream.generate(() -> make.apply(Ids.random(NOW))).limit(count).collect(Collectors.toList());
    }
}
