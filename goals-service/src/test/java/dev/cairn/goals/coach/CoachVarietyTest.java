package dev.cairn.goals.coach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.coach.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same goal, put or typed in another way, deserves the same verdict. */
class CoachVarietyTest {

    /** What may turn on letters: a capital tells a German noun, one wrong letter may make another word. */
    private static final double NEARLY_ALL = 0.95;

    private static final String DEADLINE = "by 30 June 2027";
    private static final String MEASURE = "ten accepted without correction by the head of quality, list signed";
    private static final Set<String> WITHOUT_CONTENT = Set.of("no-goal", "vague", "elsewhere", "demand", "pay-only");

    private final Coach coach = new Coach();
    private final List<LabelledGoal> goals = LabelledGoal.in(List.of("en", "de", "third", "fourth", "fifth", "sixth"));

    @Test
    void aDeadlineCountsInWhicheverFieldItStands() {
        var title = "Take over the goods-in check for hall 7";
        var inTitle = said(goal(title + " " + DEADLINE, "Milan shows me", "", ""));
        assertThat(said(goal(title, "Milan shows me " + DEADLINE, "", ""))).isEqualTo(inTitle);
        assertThat(said(goal(title, "Milan shows me", "alone " + DEADLINE, ""))).isEqualTo(inTitle);
        assertThat(said(goal(title, "Milan shows me", "", "two mornings " + DEADLINE)))
                .isEqualTo(inTitle);
        assertThat(said(goal(title, "Milan shows me", "", ""))).contains("time-bound");
    }

    @Test
    void umlautsMayBeTypedAsTwoLetters() {
        assertThat(goals).allSatisfy(goal -> assertThat(said(typed(goal.words(), CoachVarietyTest::twoLetters)))
                .as(goal.words().title())
                .isEqualTo(said(goal.words())));
    }

    @Test
    void smallLettersHardlyMatter() {
        assertThat(same(goal -> true, text -> text.toLowerCase(Locale.ROOT))).isGreaterThan(NEARLY_ALL);
    }

    @Test
    void aSlipOfTheFingersHardlyMatters() {
        assertThat(same(goal -> true, CoachVarietyTest::slipped)).isGreaterThan(NEARLY_ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I would like to ", "I want to ", "My goal is to ", "I'd love to ", "I plan to "})
    void politeWordsInFrontDoNotMatter(String words) {
        assertThat(same(CoachVarietyTest::startsWithAVerb, title -> words + lowerFirst(title)))
                .isGreaterThan(NEARLY_ALL);
    }

    @Test
    void aFullStopAndSpacesDoNotMatter() {
        assertThat(same(goal -> true, text -> "  " + text + (text.isEmpty() || text.endsWith(".") ? "" : ".")))
                .isEqualTo(1);
    }

    @Test
    void whoeverAddsAMeasureHasOne() {
        assertThat(goals.stream()
                        .map(LabelledGoal::words)
                        .map(goal -> with(goal, MEASURE, goal.dated(), goal.alignment()))
                        .filter(goal -> said(goal).contains("measurable"))
                        .filter(goal -> said(goal).stream().noneMatch(WITHOUT_CONTENT::contains)))
                .isEmpty();
    }

    @Test
    void whoeverAddsADateHasOne() {
        assertThat(goals.stream()
                        .map(LabelledGoal::words)
                        .map(goal -> with(goal, goal.measure(), true, goal.alignment()))
                        .filter(goal -> said(goal).contains("time-bound")))
                .isEmpty();
    }

    @Test
    void whoeverLinksItToSomethingSaysWhatItIsGoodFor() {
        assertThat(goals.stream()
                        .map(LabelledGoal::words)
                        .map(goal -> with(goal, goal.measure(), goal.dated(), List.of("No late deliveries in 2027")))
                        .filter(goal -> said(goal).contains("relevant"))
                        .filter(goal -> said(goal).stream().noneMatch(WITHOUT_CONTENT::contains)))
                .isEmpty();
    }

    private double same(Predicate<GoalWords> which, UnaryOperator<String> change) {
        var tried = goals.stream().map(LabelledGoal::words).filter(which).toList();
        var same = tried.stream().filter(goal -> said(goal).equals(said(typed(goal, change))));
        return (double) same.count() / tried.size();
    }

    private Set<String> said(GoalWords goal) {
        return Scores.said(coach, new LabelledGoal("", goal, Set.of(), Set.of()));
    }

    private static GoalWords goal(String title, String step, String measure, String support) {
        return new GoalWords(
                Horizon.NEAR,
                null,
                title,
                "",
                measure,
                List.of(step),
                support,
                false,
                List.of(),
                true,
                Language.ENGLISH);
    }

    /** Everything retyped where a change fits any text, otherwise the title alone. */
    private static GoalWords typed(GoalWords goal, UnaryOperator<String> change) {
        return new GoalWords(
                goal.horizon(),
                goal.kind(),
                change.apply(goal.title()),
                goal.why(),
                goal.measure(),
                goal.steps(),
                goal.support(),
                goal.dated(),
                goal.alignment(),
                true,
                goal.otherwise());
    }

    private static GoalWords with(GoalWords goal, String measure, boolean dated, List<String> alignment) {
        return new GoalWords(
                goal.horizon(),
                goal.kind(),
                goal.title(),
                goal.why(),
                measure,
                goal.steps(),
                goal.support(),
                dated,
                alignment,
                true,
                goal.otherwise());
    }

    private static boolean startsWithAVerb(GoalWords goal) {
        return goal.title()
                .matches(
                        "(?:Take|Learn|Run|Write|Lead|Pass|Get|Improve|Become|Build|Move|Give|Attend|Open|Set|Train|Be) .*");
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String twoLetters(String text) {
        return text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
    }

    /** The longest word with two neighbouring letters in its middle swapped. */
    private static String slipped(String text) {
        var words = Stream.of(text.split("[^\\p{L}]+")).toList();
        var longest = words.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
        if (longest.length() < 7) {
            return text;
        }
        var at = longest.length() / 2;
        return text.replace(
                longest,
                longest.substring(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.substring(at + 2));
    }
}
