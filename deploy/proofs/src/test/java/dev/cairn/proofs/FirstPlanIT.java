package dev.cairn.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who has never written a plan gets from an empty page to one that the manager reads. */
class FirstPlanIT extends Story {

    private static final String MANAGER = "Tobias Brandt";
    private static final String MORNING = "I walk a visitor through the new room.";
    private static final String ABLE = "Cut a film from what was recorded.";
    private static final String VISION = "In three years people ask me before a room is planned.";
    private static final String WISH = "No evenings on Thursdays.";

    @ParameterizedTest
    @EnumSource
    void fromAnEmptyPageToAPlanThatTheManagerReads(Setting setting) {
        var nora = comes(setting, "nora.feld");
        var plan = new OwnPlan(nora);
        plan.open();
        nora.sees("plan.leadNone");
        nora.glance("first-empty");
        answersShortQuestions(nora);
        var goal = adaptsAnExample(nora, plan);
        isNotReadYet(nora);
        plan.writes("vision", VISION, "audience.both");
        plan.writes("wishes", WISH, "audience.onlyMe");
        looksAtItAsTheManagerWill(nora, goal);
        plan.shares(MANAGER, "first-share");
        nora.glance("first-shared");
        isReadByTheManager(setting, goal);
        nora.awaits(nora.page().getByText(MANAGER + ","));
    }

    private static void answersShortQuestions(Visitor nora) {
        nora.follow("reflect.open");
        nora.sees("reflect.title");
        nora.glance("first-reflect");
        answers(nora, MORNING);
        answers(nora, ABLE);
        skipsTheRest(nora);
        nora.glance("first-reflect-end");
    }

    private static void answers(Visitor nora, String words) {
        var question = question(nora);
        nora.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^" + Texts.quote(nora.say("reflect.answer")) + ": ")))
                .fill(words);
        nora.press("reflect.next");
        isBehind(nora, question);
    }

    private static void skipsTheRest(Visitor nora) {
        while (nora.link("reflect.goal").count() == 0) {
            var question = question(nora);
            nora.press("reflect.skip");
            isBehind(nora, question);
        }
    }

    private static String question(Visitor nora) {
        return nora.page().locator("main h2").first().textContent();
    }

    private static void isBehind(Visitor nora, String question) {
        assertThat(nora.page().locator("main h2").first()).not().hasText(question);
    }

    /** From where the questions lead, and typing over each part in brackets; returns what it is called then. */
    private static String adaptsAnExample(Visitor nora, OwnPlan plan) {
        nora.follow("reflect.goal");
        nora.press("example.start");
        nora.choose("example.field", "media");
        var examples = nora.region("example.title").getByRole(AriaRole.LISTITEM);
        assertThat(examples).hasCount(3);
        nora.glance("first-examples");
        examples.first().getByRole(AriaRole.BUTTON).click();
        assertThat(nora.button("example.back")).isVisible();
        nora.type("the summer film");
        while (hasBrackets(nora)) {
            nora.press("example.show");
            nora.type("the winter film");
        }
        assertThat(nora.button("example.show")).hasCount(0);
        nora.glance("first-goal");
        var title = nora.field("goal.title").first().inputValue();
        plan.addsGoal();
        return title;
    }

    private static boolean hasBrackets(Visitor nora) {
        return (Boolean)
                nora.page()
                        .evaluate(
                                "[...document.querySelectorAll('input, textarea')].some(({ value }) => /\\[[^[\\]]+\\]/.test(value))");
    }

    /** What was answered stands in the plan, for its owner alone. */
    private static void isNotReadYet(Visitor nora) {
        assertThat(nora.textbox("section.vision")).hasValue(Pattern.compile(Texts.quote(MORNING)));
        assertThat(nora.textbox("section.vision")).hasValue(Pattern.compile(Texts.quote(ABLE)));
        nora.sees("audience.onlyMeLong");
    }

    private static void looksAtItAsTheManagerWill(Visitor nora, String goal) {
        nora.follow("plan.preview", MANAGER);
        nora.sees("preview.title", MANAGER);
        nora.reads(VISION);
        nora.reads(goal);
        nora.readsNothingOf(WISH);
        nora.glance("first-preview");
        nora.follow("preview.back");
    }

    private void isReadByTheManager(Setting setting, String goal) {
        var tobias = comes(setting, "tobias.brandt");
        tobias.goTo("app.team");
        tobias.glance("first-team");
        new ReportsPlan(tobias, MANAGER).of("Nora Feld");
        tobias.awaits(tobias.page().getByText(VISION));
        tobias.reads(goal);
        tobias.readsNothingOf(WISH);
        tobias.glance("first-read");
    }
}
