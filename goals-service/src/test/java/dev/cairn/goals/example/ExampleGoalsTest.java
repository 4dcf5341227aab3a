package dev.cairn.goals.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.coach.Coach;
import dev.cairn.goals.coach.GoalWords;
import dev.cairn.goals.coach.text.Language;
import dev.cairn.goals.example.ExampleGoal.ExampleWords;
import dev.cairn.goals.plan.GoalKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleGoalsTest {

    private static final int TITLE = 300;
    private static final int STEP = 500;
    private static final int TEXT = 4000;
    private static final Pattern TO_ADAPT = Pattern.compile("\\[[^\\[\\]]+]");

    private static final ExampleGoals examples = new ExampleGoals();
    private static final Coach coach = new Coach();

    static List<ExampleGoal> examples() {
        return examples.all();
    }

    @Test
    void thereAreAtLeastSixtyAndEachHasAnIdOfItsOwn() {
        assertThat(examples.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(examples.all()).extracting(ExampleGoal::id).doesNotHaveDuplicates();
    }

    @Test
    void eachKindInEachHorizonHasThreeAndEachFieldToo() {
        for (var horizon : Horizon.values()) {
            for (var kind : GoalKind.values()) {
                assertThat(examples.all())
                        .filteredOn(goal -> goal.horizon() == horizon && goal.kind() == kind)
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
        for (var field : WorkField.values()) {
            assertThat(examples.all())
                    .filteredOn(goal -> goal.field() == field)
                    .as(field.name())
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fitsIntoTheFieldsOfAGoal(ExampleGoal goal) {
        for (var words : List.of(goal.en(), goal.de())) {
            assertThat(words.title()).isNotBlank().hasSizeLessThanOrEqualTo(TITLE);
            assertThat(words.steps())
                    .hasSizeBetween(2, 3)
                    .allSatisfy(step -> assertThat(step).isNotBlank().hasSizeLessThanOrEqualTo(STEP));
            assertThat(List.of(words.why(), words.measure(), words.support(), words.fits()))
                    .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(TEXT));
        }
        assertThat(goal.de().steps()).hasSameSizeAs(goal.en().steps());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void marksWhatHasToBeAdapted(ExampleGoal goal) {
        for (var words : List.of(goal.en(), goal.de())) {
            var whole = String.join("\n", texts(words).toList());
            assertThat(TO_ADAPT.matcher(whole).results().count()).isPositive();
            assertThat(TO_ADAPT.matcher(whole).replaceAll("")).doesNotContain("[", "]");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theCoachHasNothingToAdd(ExampleGoal goal) {
        assertThat(coach.advise(words(goal, goal.en(), false)).hints()).isEmpty();
        assertThat(coach.advise(words(goal, goal.de(), false)).hints()).isEmpty();
        assertThat(coach.advise(words(goal, goal.en(), true)).hints()).isEmpty();
        assertThat(coach.advise(words(goal, goal.de(), true)).hints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachLanguageIsWhereItBelongs(ExampleGoal goal) {
        assertThat(coach.advise(words(goal, goal.en(), true)).language()).isEqualTo(Language.ENGLISH);
        assertThat(coach.advise(words(goal, goal.de(), true)).language()).isEqualTo(Language.GERMAN);
    }

    @Test
    void whatIsWantedComesFirst() {
        var three = examples.three(Horizon.NEAR, GoalKind.PROJECT_CONTRIBUTION, WorkField.SALES, null);
        assertThat(three).allSatisfy(goal -> assertThat(goal.horizon()).isEqualTo(Horizon.NEAR));
        assertThat(three.getFirst().field()).isEqualTo(WorkField.SALES);
        assertThat(three.getFirst().kind()).isEqualTo(GoalKind.PROJECT_CONTRIBUTION);
        assertThat(three.get(1).field()).isEqualTo(WorkField.SALES);
        assertThat(three.get(2).kind()).isEqualTo(GoalKind.PROJECT_CONTRIBUTION);
    }

    @Test
    void whereNothingIsWantedThreeFieldsAreShown() {
        assertThat(examples.three(Horizon.MID, null, null, null))
                .extracting(ExampleGoal::field)
                .doesNotHaveDuplicates();
    }

    @Test
    void threeOthersAreOthersUntilAllWereShownAndThenItBeginsAgain() {
        var first = ids(null);
        var seen = new ArrayList<>(first);
        var count = examples.all().stream()
                .filter(goal -> goal.horizon() == Horizon.LONG)
                .count();
        while (seen.size() < count) {
            seen.addAll(ids(seen.getLast()));
        }
        assertThat(new HashSet<>(seen)).hasSize((int) count);
        assertThat(ids(seen.get((int) count - 1))).isEqualTo(first);
    }

    @Test
    void anUnknownOneStartsAnew() {
        assertThat(ids("gone")).isEqualTo(ids(null));
    }

    private static List<String> ids(@Nullable String after) {
        return examples.three(Horizon.LONG, GoalKind.KEEP, WorkField.CARE, after).stream()
                .map(ExampleGoal::id)
                .toList();
    }

    private static Stream<String> texts(ExampleWords words) {
        return Stream.concat(
                Stream.of(words.title(), words.why(), words.measure(), words.support()), words.steps().stream());
    }

    /** As the goal stands with a date; adapted: the words in brackets are taken as they are. */
    private static GoalWords words(ExampleGoal goal, ExampleWords words, boolean adapted) {
        return new GoalWords(
                goal.horizon(),
                goal.kind(),
                bare(words.title(), adapted),
                bare(words.why(), adapted),
                bare(words.measure(), adapted),
                words.steps().stream().map(step -> bare(step, adapted)).toList(),
                bare(words.support(), adapted),
                true,
                List.of(),
                true,
                words.equals(goal.en()) ? Language.GERMAN : Language.ENGLISH);
    }

    private static String bare(String text, boolean adapted) {
        return adapted ? text.replace("[", "").replace("]", "") : text;
    }
}
