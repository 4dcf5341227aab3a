package dev.cairn.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was agreed changes: both see that and what, and agree anew; what was agreed before stays readable. */
class ReviseIT extends Story {

    private static final String MANAGER = "Tobias Brandt";
    private static final String EMPLOYEE = "Ivan Petrov";
    private static final String CHANGING = "Run the user tests of the ticket shop";
    private static final String STAYING = "Learn to write the release notes";
    private static final String MEASURE = "Three rounds are written up.";
    private static final String NEW_MEASURE = "Five rounds are written up.";

    @ParameterizedTest
    @EnumSource
    void changesOfWhatWasAgreedAreSharedSeenAndAgreedAnew(Setting setting) {
        new Prepared(before(setting, "ivan.petrov"))
                .goal(CHANGING, MEASURE)
                .goal(STAYING, "The notes of June are mine.")
                .shared();
        var tobias = comes(setting, "tobias.brandt");
        var ivan = comes(setting, "ivan.petrov");
        agrees(tobias);
        changesTheMeasure(ivan);
        sharesAndAsks(ivan);
        seesWhatChangedAndAgrees(tobias);
        comparesTheRevisions(ivan);
    }

    private static void agrees(Visitor tobias) {
        tobias.goTo("app.team");
        var report = new ReportsPlan(tobias, MANAGER);
        report.of(EMPLOYEE);
        tobias.awaits(report.goal(CHANGING));
        report.saysItFits(CHANGING);
        report.saysItFits(STAYING);
        tobias.awaits(tobias.page().getByText(tobias.texts().like("share.agreedOn")));
        tobias.glance("revise-agreed");
    }

    private static void changesTheMeasure(Visitor ivan) {
        var plan = new OwnPlan(ivan);
        plan.open();
        ivan.reads(ivan.say("verdict.fits", MANAGER));
        plan.opensGoal(CHANGING);
        var measure = ivan.field("goal.measure").first();
        assertThat(measure).hasValue(MEASURE);
        measure.fill(NEW_MEASURE);
        ivan.glance("revise-editing");
        plan.closesGoal(CHANGING);
        ivan.sees("share.changes_one");
        assertThat(plan.goal(CHANGING).getByText(ivan.say("goal.changedSince"))).isVisible();
        assertThat(plan.goal(STAYING).getByText(ivan.say("goal.changedSince"))).hasCount(0);
        ivan.glance("revise-changed");
    }

    private static void sharesAndAsks(Visitor ivan) {
        new OwnPlan(ivan).sharesChanges(MANAGER, "revise-share");
        ivan.sees("agreement.collect");
        ivan.press("agreement.ask", MANAGER);
        assertThat(ivan.page().getByText(ivan.texts().like("agreement.asked")).first())
                .isVisible();
        ivan.glance("revise-asked");
    }

    private static void seesWhatChangedAndAgrees(Visitor tobias) {
        // On a phone Today leads somebody without a plan to the three questions as long as nothing waits.
        var waits = tobias.say("today.item.verdicts-awaited", EMPLOYEE);
        tobias.awaitsAt("/", tobias.page().getByText(waits));
        tobias.followIn(waits, "today.act.verdicts-awaited");
        var report = new ReportsPlan(tobias, MANAGER);
        assertThat(report.goal(CHANGING).getByText(tobias.texts().like("agreement.changedSinceAgreed")))
                .isVisible();
        tobias.glance("revise-to-answer");
        tobias.follow("revisions.changed");
        changed(tobias);
        tobias.glance("revise-compare-manager");
        tobias.follow("revisions.backTo", EMPLOYEE);
        report.saysItFits(CHANGING);
    }

    private static void comparesTheRevisions(Visitor ivan) {
        ivan.awaits(ivan.page().getByText(ivan.texts().like("share.agreedOn")));
        assertThat(new OwnPlan(ivan).goal(CHANGING).getByText(ivan.say("goal.changedSince")))
                .hasCount(0);
        ivan.follow("revisions.link");
        ivan.sees("revisions.title");
        changed(ivan);
        ivan.glance("revise-compare");
        ivan.choose("revisions.to", "1");
        ivan.sees("revisions.same");
        ivan.follow("revisions.read", "1");
        ivan.reads(MEASURE);
        ivan.readsNothingOf(NEW_MEASURE);
        ivan.glance("revise-then");
    }

    /** The two words that differ, and nothing else. */
    private static void changed(Visitor reader) {
        var gone = reader.page().locator("del");
        var come = reader.page().locator("ins");
        assertThat(gone.filter(new Locator.FilterOptions().setHasText("Three"))).hasCount(1);
        assertThat(come.filter(new Locator.FilterOptions().setHasText("Five"))).hasCount(1);
        assertThat(gone).hasCount(1);
        assertThat(come).hasCount(1);
    }
}
