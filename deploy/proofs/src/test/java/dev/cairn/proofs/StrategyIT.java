package dev.cairn.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A people partner writes what the organization is after, and somebody finds in it what their goal is good for. */
class StrategyIT extends Story {

    private static final String OBJECTIVE = "Half of the visitors come back within a year";
    private static final String PROJECT = "A museum shop that one finds again";
    private static final String SKILL = "Photographing products";
    private static final String COMPETENCY = "Staging rooms";
    private static final String ROLE = "Room director";
    private static final String FROM_FILE = "Visitors with a wheelchair reach every room";
    private static final String GOAL = "Photograph the products of the museum shop";
    private static final String BENEFIT = "The shop need not buy pictures in.";

    @ParameterizedTest
    @EnumSource
    void whatIsWantedIsWrittenTakenOnFromAFileAndLinkedToAGoal(Setting setting) {
        var petra = comes(setting, "petra.lind");
        writes(petra);
        takesAFileOn(petra);
        var selma = comes(setting, "selma.okoye");
        doesHomework(selma);
        linksAGoal(selma);
    }

    private static void writes(Visitor petra) {
        var keeper = new StrategyKeeper(petra);
        petra.goTo("strategy.nav");
        petra.sees("strategy.emptyKeeperTitle");
        petra.glance("strategy-empty");
        keeper.begins("objective");
        petra.glance("strategy-objective");
        keeper.writes("strategy.form.name", OBJECTIVE);
        keeper.saves(OBJECTIVE);
        keeper.begins("project");
        keeper.writes("strategy.form.name", PROJECT);
        keeper.writes("strategy.form.skills", SKILL);
        petra.glance("strategy-project");
        keeper.saves(PROJECT);
        keeper.begins("competency");
        keeper.writes("strategy.form.name", COMPETENCY);
        petra.choose("strategy.form.family", "technical");
        keeper.writes("strategy.form.level", "Puts things where a plan says", 1);
        keeper.writes("strategy.form.level", "Finds the place without a plan", 2);
        petra.glance("strategy-competency");
        keeper.saves(COMPETENCY);
        keeper.begins("role");
        keeper.writes("strategy.form.name", ROLE);
        petra.labelled(COMPETENCY).selectOption("2");
        keeper.writes("strategy.form.experiences", "Opened an exhibition");
        petra.glance("strategy-role");
        keeper.saves(ROLE);
        petra.glance("strategy-written");
    }

    private static void takesAFileOn(Visitor petra) {
        var keeper = new StrategyKeeper(petra);
        petra.follow("strategy.file");
        var file = keeper.downloads();
        assertThat(file).contains(OBJECTIVE, PROJECT, SKILL, COMPETENCY, ROLE);
        petra.glance("strategy-file");
        isRefused(petra, file);
        keeper.chooses(file.replace("objectives:\n", "objectives:\n- id: every-room\n  name: " + FROM_FILE + "\n"));
        petra.sees("strategyFile.checkedTitle");
        petra.sees("strategyFile.summary", 1, 0, 0, 0, 4);
        petra.glance("strategy-file-checked");
        petra.press("strategyFile.accept");
        petra.sees("strategyFile.done");
    }

    /** A broken file changes nothing, and each fault is told with its line. */
    private static void isRefused(Visitor petra, String file) {
        var broken = file.replace("family: technical", "family: alchemy");
        var line =
                broken.substring(0, broken.indexOf("family: alchemy")).lines().count();
        new StrategyKeeper(petra).chooses(broken + "surprise: true\n");
        petra.sees("strategyFile.refusedTitle_other", 2);
        var rows = petra.page().getByRole(AriaRole.ROW);
        var fault = rows.filter(new Locator.FilterOptions().setHasText(petra.say("strategyFile.kind.unknown-family")));
        assertThat(fault).containsText(Long.toString(line));
        assertThat(fault).containsText("alchemy");
        assertThat(fault).containsText(petra.say("strategyFile.expect.unknown-family"));
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("surprise")))
                .hasCount(1);
        petra.glance("strategy-file-refused");
    }

    private static void doesHomework(Visitor selma) {
        selma.goTo("strategy.nav");
        for (var name : new String[] {OBJECTIVE, PROJECT, FROM_FILE, ROLE, SKILL}) {
            selma.reads(name);
        }
        selma.sees("strategy.skillsTitle");
        assertThat(selma.button("strategy.add.objective")).hasCount(0);
        selma.glance("strategy-homework");
    }

    /** One is proposed by its words, another is chosen. */
    private static void linksAGoal(Visitor selma) {
        var plan = new OwnPlan(selma);
        plan.open();
        plan.beginsGoal(0);
        selma.write("goal.title", GOAL);
        selma.press("alignment.addOne", PROJECT);
        selma.choose("alignment.choose", "%s: %s".formatted(selma.say("alignment.kind.objective"), OBJECTIVE));
        assertThat(selma.button("alignment.removeOne", OBJECTIVE)).isVisible();
        selma.write("alignment.benefit", BENEFIT);
        selma.glance("strategy-goal");
        plan.addsGoal();
        selma.reload();
        plan.opensGoal(GOAL);
        assertThat(selma.button("alignment.removeOne", PROJECT)).isVisible();
        assertThat(selma.button("alignment.removeOne", OBJECTIVE)).isVisible();
        assertThat(selma.field("alignment.benefit").first()).hasValue(BENEFIT);
    }
}
