package dev.cairn.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cairn.local.client.Platform;
import dev.cairn.proofs.ClickedLoop.Cast;
import dev.cairn.proofs.ClickedLoop.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people see and do in the portal of the running platform, in the system's Chromium, in both organizations. */
class PortalIT {

    /** Two organizations, each with people who are free to begin. */
    enum Place {
        LARKFIELD(
                Speech.ENGLISH,
                new Cast(
                        "larkfield",
                        new Someone("dmytro.kovalenko", "Дмитро Коваленко"),
                        new Someone("noor.van.dijk", "Noor van Dijk")),
                new Someone("ibrahim.sesay", "Ibrahim Sesay"),
                "Stefan Kühn"),
        AHRENDTS(
                Speech.GERMAN,
                new Cast("ahrendts", new Someone("1053", "Silke Jürgens"), new Someone("1051", "Mareike Lüders")),
                new Someone("1063", "Sven Tietjen"),
                "Mandy Schütt");

        final Speech speech;
        final Cast cast;
        final Someone newcomer;
        final String newcomersManager;

        Place(Speech speech, Cast cast, Someone newcomer, String newcomersManager) {
            this.speech = speech;
            this.cast = cast;
            this.newcomer = newcomer;
            this.newcomersManager = newcomersManager;
        }
    }

    private static Platform platform;
    private static Chromium chromium;
    private final Faults faults = new Faults();

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        platform = RunningPlatform.get().platform();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Visitor someone(Place place, Look look) {
        return new Visitor(chromium.browser(), platform, place.speech, look, faults);
    }

    @ParameterizedTest
    @EnumSource
    void anEmployeeAndAManagerClickTheWholeLoopThrough(Place place) {
        try (var employee = someone(place, Look.DESK);
                var manager = someone(place, Look.DESK)) {
            new ClickedLoop(employee, manager, place.cast).click();
        }
        faults.assertNone();
    }

    @ParameterizedTest
    @EnumSource
    void aNewcomerOnAPhoneProposesATalkAfterThreeQuestions(Place place) {
        try (var newcomer = someone(place, Look.PHONE)) {
            newcomer.signIn(place.cast.slug(), place.newcomer.key());
            newcomer.sees("start.title");
            newcomer.look("start");
            answer(newcomer, "start.q1", "Finding out why something is slow.");
            answer(newcomer, "start.q2", "That I decide how it is measured.");
            answer(newcomer, "start.q3", "Which project could need that.");
            newcomer.look("start-last");
            newcomer.press("start.send", place.newcomersManager);
            newcomer.sees("start.sent", place.newcomersManager);
            newcomer.sees("today.proposedTo", place.newcomersManager);
            newcomer.goTo("app.plan");
            assertThat(textbox(newcomer, "section.interests")).hasValue("Finding out why something is slow.");
        }
        faults.assertNone();
    }

    private static void answer(Visitor person, String question, String words) {
        textbox(person, question).fill(words);
        person.press("start.next");
    }

    private static Locator textbox(Visitor person, String key) {
        return person.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(person.say(key)).setExact(true));
    }

    @Test
    void whoWritesTheSameInASecondTabIsShownBothVersions() {
        try (var person = someone(Place.LARKFIELD, Look.DESK)) {
            person.signIn("larkfield", "chidi.eze");
            person.open("/plan");
            var first = person.page();
            var second = person.newTab();
            second.navigate("/plan");
            vision(person, second).waitFor();
            write(person, first, "What I wrote first.");
            write(person, second, "What I wrote second.");
            person.sees("saving.saved");
            person.turnTo(second);
            person.sees("versions.title");
            person.reads("What I wrote first.");
            person.look("two-versions");
            person.pick(
                    second.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(person.say("versions.title"))),
                    "versions.keepBoth");
            person.press("versions.keep");
            person.sees("saving.saved");
            person.turnTo(first);
            person.reload();
            assertThat(vision(person, first)).hasValue("What I wrote first.\n\nWhat I wrote second.");
        }
        faults.assertNone();
    }

    private static Locator vision(Visitor person, Page tab) {
        return tab.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions()
                        .setName(person.say("section.vision"))
                        .setExact(true));
    }

    private static void write(Visitor person, Page tab, String words) {
        vision(person, tab).fill(words);
    }

    @Test
    void whatWasTypedWithoutANetworkSurvivesTheTab() {
        try (var person = someone(Place.LARKFIELD, Look.DESK)) {
            person.signIn("larkfield", "marta.kowalczyk");
            person.open("/plan");
            person.device().setOffline(true);
            write(person, person.page(), "Typed where there was no network.");
            person.sees("saving.onDevice");
            var closed = person.page();
            var next = person.newTab();
            closed.close(); // before the network is back, or this tab would save the words itself
            person.device().setOffline(false);
            person.turnTo(next);
            person.open("/plan");
            assertThat(vision(person, next)).hasValue("Typed where there was no network.");
            person.sees("saving.saved");
            person.reload();
            assertThat(vision(person, next)).hasValue("Typed where there was no network.");
        }
    }

    @Test
    void aGoalIsWrittenByKeyboardAlone() {
        try (var person = someone(Place.LARKFIELD, Look.DESK)) {
            person.signIn("larkfield", "hannah.weinberg");
            var keys = new Keyboard(person);
            keys.to(person.say("app.plan"));
            keys.press("Enter");
            person.sees("plan.title");
            keys.to(person.say("plan.addGoal"));
            keys.press("Enter");
            keys.isAt(person.say("goal.title"));
            keys.type("Edit one long story on my own");
            keys.to(person.say("goal.measure"));
            keys.type("It is printed in the June issue.");
            keys.to(person.say("goal.create"));
            keys.press("Enter");
            person.sees("goal.created", "Edit one long story on my own");
            keys.isAt(person.say("plan.addGoal"));
        }
        faults.assertNone();
    }
}
