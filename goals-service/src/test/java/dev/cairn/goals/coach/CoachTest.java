package dev.cairn.goals.coach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.coach.rule.Hint;
import dev.cairn.goals.coach.text.Language;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoachTest {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_STEP = 500;
    private static final int MOST_STEPS = 100;

    private final Coach coach = new Coach();

    @Test
    void aGoodGoalIsLeftInPeace() {
        var goal = "Take over the goods-in check by the end of March, ten deliveries without a complaint;"
                + " the team finds wrong deliveries too late; Milan shows me";
        assertThat(advice(goal).hints()).isEmpty();
    }

    @Test
    void aLongGoalIsSpokenAboutOnlyWhenAsked() {
        assertThat(coach.advise(goal(Horizon.LONG, "Excel", false)).hints()).isEmpty();
        assertThat(coach.advise(goal(Horizon.LONG, "Excel", true)).hints()).isNotEmpty();
    }

    @Test
    void nothingIsSaidBeforeThereIsATitle() {
        assertThat(advice("  ").hints()).isEmpty();
    }

    @Test
    void theWordsItMeansAreThoseInTheText() {
        var title = "Rückmeldung geben können – ab Jänner";
        var hint = hint(advice(title), Hint.TIME_BOUND);
        var span = hint.finding().spans().getFirst();
        assertThat(title.substring(span.start(), span.end())).isEqualTo("Jänner");
        assertThat(hint.finding().reason()).isEqualTo("start-only");
    }

    @Test
    void whatOnlyLabelledGoalsTellPointsAtWordsToo() {
        var title = "The boss fills this in";
        var finding = hint(advice(title), Hint.NO_GOAL).finding();
        assertThat(finding.reason()).isEqualTo("none");
        assertThat(finding.spans().stream().map(span -> title.substring(span.start(), span.end())))
                .contains("boss");
    }

    @Test
    void thePhrasingKeepsTheSubjectAndTheLanguage() {
        assertThat(hint(advice("I want to get better at welding"), Hint.SPECIFIC)
                        .phrasing()
                        .text())
                .startsWith("welding: learn to");
        assertThat(hint(advice("Englisch verbessern"), Hint.SPECIFIC).phrasing().text())
                .startsWith("Englisch: lernen");
    }

    @Test
    void thePhrasingOfADemandKeepsWhatIsClaimed() {
        assertThat(hint(advice("It is high time the firm finally gave me the Basel account"), Hint.DEMAND)
                        .phrasing()
                        .text())
                .contains("Basel account")
                .doesNotContain("high time");
        assertThat(hint(advice("They can't just pass me over again"), Hint.DEMAND)
                        .phrasing()
                        .text())
                .contains("[the post, the course, the change]");
    }

    @Test
    void nobodyIsAskedToMeasureThatThereIsNoGoal() {
        assertThat(hint(advice("No goals, happy as I am"), Hint.MEASURABLE)
                        .phrasing()
                        .text())
                .startsWith("[What I want to keep]");
    }

    @Test
    void aConditionAndWhatTheSpeakerTakesAwayAreADemand() {
        assertThat(List.of(
                        "If I am not promoted this year, I will hand in my notice",
                        "Either the manager role goes to me or I go",
                        "Wird mir der Kurs nicht bezahlt, gehe ich zum Betriebsrat",
                        "Noch eine Absage und ich bin weg"))
                .allSatisfy(title -> assertThat(codes(title)).contains("demand"));
        assertThat(List.of(
                        "Stand in at the desk when Ana is ill, otherwise customers leave",
                        "If the press stops, find the cause myself",
                        "Wenn die Anlage steht, den Fehler selbst finden, sonst gehen Kunden"))
                .allSatisfy(title -> assertThat(codes(title)).doesNotContain("demand"));
    }

    @Test
    void umlautsMayBeTypedAsTwoLetters() {
        assertThat(codes("Fuehrung staerken")).isEqualTo(codes("Führung stärken"));
    }

    @Test
    void theLanguageIsFoundInTheWords() {
        assertThat(advice("Take over the roster").language()).isEqualTo(Language.ENGLISH);
        assertThat(advice("Den Dienstplan übernehmen").language()).isEqualTo(Language.GERMAN);
        assertThat(coach.advise(goal(Horizon.NEAR, "Excel", Language.GERMAN)).language())
                .isEqualTo(Language.GERMAN);
    }

    @Test
    void theSameWordsGiveTheSameAnswer() {
        var title = "become more strategic until June or I leave";
        assertThat(advice(title)).isEqualTo(new Coach().advise(goal(Horizon.NEAR, title, true)));
    }

    @Test
    void oddTextIsReadWithoutTrouble() {
        for (var title : List.of(
                "🙂", "%%%", "\u202Eabc", "a\u0301\u0301\u0301", "-", "ß".repeat(300), "or ".repeat(100), "\uD83D")) {
            assertThat(advice(title)).as(title).isNotNull();
        }
    }

    @Test
    void ofTheLongestGoalOnlySoMuchIsReadThatTheWorkIsBounded() {
        var longest = goal(LONGEST_TEXT, LONGEST_STEP, MOST_STEPS, "");
        assertThat(coach.advise(longest).hints())
                .extracting(it -> it.finding().hint())
                .contains(Hint.TIME_BOUND);
        assertThat(coach.advise(goal(LONGEST_TEXT, LONGEST_STEP, MOST_STEPS, " by 30 June 2027")))
                .isEqualTo(coach.advise(longest));
        assertThat(coach.advise(goal(2 * LONGEST_TEXT, 2 * LONGEST_STEP, 2 * MOST_STEPS, "")))
                .isEqualTo(coach.advise(longest));
    }

    private Advice advice(String title) {
        return coach.advise(goal(Horizon.NEAR, title, true));
    }

    private List<String> codes(String title) {
        return advice(title).hints().stream()
                .map(it -> it.finding().hint().code())
                .toList();
    }

    private static Advice.Hinted hint(Advice advice, Hint hint) {
        return advice.hints().stream()
                .filter(it -> it.finding().hint() == hint)
                .findFirst()
                .orElseThrow();
    }

    /** As long as may be sent, each text with some last words. */
    private static GoalWords goal(int text, int step, int steps, String last) {
        var words = "carry the pump to the pit and back ".repeat(text).substring(0, text - last.length()) + last;
        var what = "lift the pump ".repeat(step).substring(0, step - last.length()) + last;
        return new GoalWords(
                Horizon.NEAR,
                null,
                "Carry the old pump to the pit",
                words,
                words,
                Collections.nCopies(steps, what),
                words,
                false,
                Collections.nCopies(steps, words),
                true,
                Language.ENGLISH);
    }

    private static GoalWords goal(Horizon horizon, String title, boolean asked) {
        return goal(horizon, title, asked, Language.ENGLISH);
    }

    private static GoalWords goal(Horizon horizon, String title, Language otherwise) {
        return goal(horizon, title, true, otherwise);
    }

    private static GoalWords goal(Horizon horizon, String title, boolean asked, Language otherwise) {
        return new GoalWords(horizon, null, title, "", "", List.of(), "", false, List.of(), asked, otherwise);
    }
}
