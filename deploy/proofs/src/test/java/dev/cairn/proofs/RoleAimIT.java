package dev.cairn.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody aims at a role, sees the distance and closes a piece of it; then sketches one that nobody has drawn. */
class RoleAimIT extends Story {

    /** Somebody without a plan in an organization that has described its roles, and whom they report to. */
    private enum Cast {
        LARKFIELD(
                Setting.DESK,
                "owen.macleod",
                "Owen MacLeod",
                "marcus.oyelaran",
                "Marcus Oyelaran",
                "App developer",
                "Staff engineer",
                "Knowing the own field",
                "Solving problems",
                "Took a feature from design to release"),
        AHRENDTS(
                Setting.PHONE,
                "1035",
                "Petra Stöver",
                "1032",
                "Uwe Clasen",
                "Zerspanungsmechanik",
                "Meisterin oder Meister",
                "Fachkönnen",
                "Sorgfalt",
                "Meisterbrief");

        final Setting setting;
        final String key;
        final String name;
        final String managerKey;
        final String manager;
        final String today;
        final String role;
        final String strong;
        final String weak;
        final String experience;

        Cast(
                Setting setting,
                String key,
                String name,
                String managerKey,
                String manager,
                String today,
                String role,
                String strong,
                String weak,
                String experience) {
            this.setting = setting;
            this.key = key;
            this.name = name;
            this.managerKey = managerKey;
            this.manager = manager;
            this.today = today;
            this.role = role;
            this.strong = strong;
            this.weak = weak;
            this.experience = experience;
        }

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final String GOAL = "Find the cause of the three oldest faults";
    private static final String TASK = "Bring the next release out";
    private static final String SKETCH = "Keeper of old machines";
    private static final String SOLVES = "Nobody can say any more why they were built like this.";

    @ParameterizedTest
    @EnumSource
    void theDistanceToARoleIsSeenAndCloses(Cast cast) {
        var person = comes(cast.setting, cast.slug(), cast.key);
        aims(person, cast);
        seesTheDistance(person, cast);
        closesAGap(person, cast);
        gainsAnExperience(person, cast);
        new OwnPlan(person).open();
        new OwnPlan(person).shares(cast.manager, "role-share");
        var manager = comes(cast.setting, cast.slug(), cast.managerKey);
        managerSees(manager, cast, cast.role);
        sketches(person);
        new OwnPlan(person).open();
        new OwnPlan(person).sharesChanges(cast.manager, "role-share-sketch");
        managerSees(manager, cast, SKETCH);
        manager.reads(SOLVES);
        manager.glance("role-manager-sketch");
    }

    private static void aims(Visitor person, Cast cast) {
        new OwnPlan(person).open();
        person.follow("role.title");
        person.sees("role.lead");
        person.sees("role.nearestNeeds");
        person.glance("role-empty");
        person.choose("role.today", cast.today);
        person.choose("role.aimedAt", cast.role);
        for (var about : new String[] {"role.title", "role.standing"}) {
            person.pick(person.group(Pattern.compile(": " + Texts.quote(person.say(about)) + "$")), "audience.both");
        }
        estimates(person, cast.strong, "3");
        estimates(person, cast.weak, "1");
        person.sees("saving.saved");
    }

    private static void estimates(Visitor person, String competency, String level) {
        person.labelled(competency).selectOption(level);
    }

    /** As a picture of steps and in words. */
    private static void seesTheDistance(Visitor person, Cast cast) {
        assertThat(need(person, cast, cast.strong).locator("svg circle").first())
                .isVisible();
        assertThat(need(person, cast, cast.weak)).containsText(person.say("role.noGoal"));
        assertThat(person.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(person.say("role.nearest"))))
                .isVisible();
        person.glance("role-distance");
    }

    private static Locator need(Visitor person, Cast cast, String competency) {
        return person.page()
                .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(person.say("role.distanceTo", cast.role)))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(competency));
    }

    /** Begun where the gap is seen, from a phrasing that fits it; afterwards one is there again. */
    private static void closesAGap(Visitor person, Cast cast) {
        person.follow("gap.beginFor", cast.weak);
        person.sees("gap.closes");
        person.glance("role-gap");
        person.press("example.takeThis", person.say("gap.competency.title", cast.weak));
        assertThat(person.button("alignment.removeOne", cast.weak)).isVisible();
        person.write("goal.title", GOAL);
        person.press("goal.create");
        person.glance("role-gap-adapted");
        person.press("goalCare.addAnyway");
        person.sees("goal.created", GOAL);
        var line = need(person, cast, cast.weak);
        assertThat(line).containsText(GOAL);
        assertThat(line).not().containsText(person.say("role.noGoal"));
        assertThat(line).isFocused();
        person.glance("role-closing");
    }

    /** By the keyboard alone, and left once before. */
    private static void gainsAnExperience(Visitor person, Cast cast) {
        begins(person, cast.experience);
        person.button("cancel").first().press("Enter");
        begins(person, cast.experience);
        assertThat(person.field("goal.title").first()).isFocused();
        person.type(TASK);
        person.button("goal.create").first().press("Enter");
        assertThat(need(person, cast, cast.experience)).containsText(TASK);
        assertThat(need(person, cast, cast.experience)).not().containsText(person.say("role.noGoal"));
    }

    private static void begins(Visitor person, String gap) {
        person.link("gap.beginFor", gap).first().press("Enter");
        person.sees("gap.closes");
        person.reads(gap);
    }

    private static void managerSees(Visitor manager, Cast cast, String role) {
        manager.goTo("app.team");
        new ReportsPlan(manager, cast.manager).of(cast.name);
        manager.awaits(manager.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(manager.say("role.title"))));
        manager.awaits(manager.page().getByText(role));
        manager.glance("role-manager");
    }

    private static void sketches(Visitor person) {
        person.follow("role.title");
        person.choose("role.aimedAt", person.say("role.notYetThere"));
        person.sees("role.sketchLead");
        person.write("role.sketchName", SKETCH);
        person.write("role.sketchDoes", "Reads what they do, and writes it down for the next one.");
        person.write("role.sketchSolves", SOLVES);
        person.write("role.sketchNeeds", "Two hours a week, and the drawings.");
        person.sees("saving.saved");
        person.glance("role-sketch");
    }
}
