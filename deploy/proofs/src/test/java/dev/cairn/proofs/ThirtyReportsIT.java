package dev.cairn.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager with thirty reports sees first what waits and why, finds people, and answers one of them. */
class ThirtyReportsIT extends Story {

    private static final String MANAGER = "Maren Voss";
    private static final int ALL = 30;

    /** Those who shared a plan, by key and by name, in the order of their names. */
    private static final List<String> KEYS = List.of("bilal.demir", "elena.costa", "jana.nowak", "viktor.ravn");

    private static final List<String> NAMES = List.of("Bilal Demir", "Elena Costa", "Jana Nowak", "Viktor Ravn");
    private static final String GOAL = "Run the large saw alone";

    @ParameterizedTest
    @EnumSource
    void whatWaitsStandsFirstAndIsAnsweredFromThere(Setting setting) {
        for (var key : KEYS) {
            new Prepared(before(setting, key))
                    .goal(GOAL, "The master has watched me do it three times.")
                    .shared();
        }
        var maren = comes(setting, "maren.voss");
        maren.goTo("app.team");
        maren.awaits(who(maren, "teamCare.waits", KEYS.size()));
        seesFirstWhatWaits(maren);
        maren.glance("thirty-all");
        filters(maren);
        findsByName(maren);
        opens(maren, setting, "Jana Nowak");
        answers(maren);
        isBackAtTheTeam(maren, setting);
        maren.awaits(who(maren, "teamCare.waits", KEYS.size() - 1));
        assertThat(names(maren)).startsWith("Bilal Demir", "Elena Costa", "Viktor Ravn");
    }

    private static Locator who(Visitor maren, String key, int count) {
        return maren.page().getByText(maren.say(key, count), new Page.GetByTextOptions().setExact(true));
    }

    private static Locator rows(Visitor maren) {
        return maren.page().locator("tbody tr");
    }

    private static List<String> names(Visitor maren) {
        return rows(maren).locator("th a").allTextContents();
    }

    private static void seesFirstWhatWaits(Visitor maren) {
        assertThat(rows(maren)).hasCount(ALL);
        assertThat(names(maren).subList(0, KEYS.size())).isEqualTo(NAMES);
        assertThat(names(maren).subList(KEYS.size(), ALL)).isSorted();
        var why = rows(maren).getByText(maren.say("team.wait.verdicts-awaited"));
        assertThat(why).hasCount(KEYS.size());
        var since = maren.texts().like("teamCare.since");
        assertThat(rows(maren).first().getByText(since)).isVisible();
    }

    private static void filters(Visitor maren) {
        who(maren, "teamCare.waits", KEYS.size()).click();
        assertThat(rows(maren)).hasCount(KEYS.size());
        maren.glance("thirty-waits");
        who(maren, "teamCare.nothing-shared", ALL - KEYS.size()).click();
        assertThat(rows(maren)).hasCount(ALL - KEYS.size());
        who(maren, "teamCare.all", ALL).click();
        assertThat(rows(maren)).hasCount(ALL);
    }

    private static void findsByName(Visitor maren) {
        var name = maren.field("teamCare.name").first();
        name.fill("nowak");
        assertThat(rows(maren)).hasCount(1);
        maren.page().waitForURL(Pattern.compile("name=nowak"));
        maren.glance("thirty-found");
        name.fill("nobody of this name");
        maren.sees("teamCare.nobody");
        name.fill("");
        assertThat(rows(maren)).hasCount(ALL);
    }

    private static void opens(Visitor maren, Setting setting, String person) {
        new ReportsPlan(maren, MANAGER).of(person);
        maren.sees("report.title", person);
        if (!setting.isPhone()) {
            var beside = maren.page()
                    .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(maren.say("team.caption")));
            assertThat(beside.getByRole(AriaRole.LISTITEM)).hasCount(ALL);
        }
        maren.glance("thirty-open");
    }

    private static void answers(Visitor maren) {
        var report = new ReportsPlan(maren, MANAGER);
        report.saysNotYet(GOAL, "First the new guard has to be fitted.");
        maren.glance("thirty-answered");
    }

    private static void isBackAtTheTeam(Visitor maren, Setting setting) {
        if (setting.isPhone()) {
            maren.goTo("app.team");
        } else {
            maren.follow("teamCare.close");
        }
        assertThat(rows(maren)).hasCount(ALL);
    }
}
