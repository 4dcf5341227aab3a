package dev.cairn.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The page of one's own plan, as its owner uses it. */
final class OwnPlan {

    private final Visitor owner;

    OwnPlan(Visitor owner) {
        this.owner = owner;
    }

    void open() {
        owner.goTo("app.plan");
        owner.sees("plan.title");
    }

    /** Writes a section, and returns when it is saved. */
    void writes(String section, String words, String audience) {
        opens(section, audience);
        var field = owner.textbox("section." + section);
        field.fill(words);
        field.blur();
        saved(field);
    }

    /** Chooses who reads a section. */
    void opens(String section, String audience) {
        var title = owner.say("section." + section);
        owner.pick(owner.group(Pattern.compile(": " + Texts.quote(title) + "$")), audience);
    }

    /** Returns when what is around a field is saved. */
    void saved(Locator field) {
        assertThat(field.locator("xpath=ancestor::div[.//h2 or .//h3][1]").getByText(owner.say("saving.saved")))
                .isVisible();
    }

    /** Begins a goal: within a year, in one to three years, or later. */
    void beginsGoal(int horizon) {
        owner.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(owner.texts().like("plan.addGoal")))
                .nth(horizon)
                .click();
    }

    /** Adds the goal that was begun. */
    void addsGoal() {
        var title = owner.field("goal.title").first().inputValue();
        owner.press("goal.create");
        owner.sees("goal.created", title);
        assertThat(owner.button("goal.open", title)).isVisible();
    }

    /** A goal as it stands on the page. */
    Locator goal(String title) {
        return owner.page()
                .locator("li[id^=goal-]")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    void opensGoal(String title) {
        owner.press("goal.open", title);
    }

    /** Closes a goal when what was changed in it is saved. */
    void closesGoal(String title) {
        var goal = goal(title);
        assertThat(goal.getByText(owner.say("saving.saved"), new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        goal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(owner.say("goal.close") + ": " + title))
                .click();
    }

    /** Shares what is there for the first time, and looks at what goes. */
    void shares(String manager, String picture) {
        owner.press("share.share", manager);
        confirms(manager, picture);
    }

    void sharesChanges(String manager, String picture) {
        owner.press("share.shareChanges");
        confirms(manager, picture);
    }

    private void confirms(String manager, String picture) {
        owner.sees("share.dialog", manager);
        owner.glance(picture);
        owner.press("share.confirm", manager);
        owner.sees("share.upToDate", manager);
    }
}
