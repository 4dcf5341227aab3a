package dev.cairn.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The plan of a report, as their manager reads and answers it. */
final class ReportsPlan {

    private final Visitor manager;
    private final String name;

    /** @param name the manager's own */
    ReportsPlan(Visitor manager, String name) {
        this.manager = manager;
        this.name = name;
    }

    /** Opens somebody from the team's page. */
    void of(String report) {
        manager.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(report))
                .first()
                .click();
        manager.settle();
    }

    Locator goal(String title) {
        return manager.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    void saysItFits(String title) {
        var goal = goal(title);
        manager.pick(goal, "report.fits");
        says(goal);
        assertThat(goal.getByText(manager.say("verdict.fits", name))).isVisible();
    }

    void saysNotYet(String title, String because) {
        var goal = goal(title);
        manager.pick(goal, "report.notYet");
        goal.getByLabel(manager.say("report.because")).fill(because);
        says(goal);
        assertThat(goal.getByText(manager.say("verdict.not-yet", name))).isVisible();
    }

    private void says(Locator goal) {
        goal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(manager.say("report.say")))
                .first()
                .click();
    }
}
