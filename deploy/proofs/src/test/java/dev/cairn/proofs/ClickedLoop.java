package dev.cairn.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The whole loop as an employee and a manager click it through, each in a window of their own: from an empty plan to a check-in
 * that is answered. What they write is told apart from other people's words by who they are.
 */
final class ClickedLoop {

    private static final String VISION = "In three years I want to lead a small team.";
    private static final String WISHES = "Four days a week.";
    private static final String NEAR = "Give two talks at the monthly demo";
    private static final String MID = "Run a project from start to end";
    private static final String LONG = "Lead a small team";
    private static final String PURPOSE = "How my part in the next project can grow";
    private static final String PRIVATE = "I am nervous about asking for this.";
    private static final String MANAGERS_PRIVATE = "Ask about the budget first.";
    private static final String SHARED = "The next project has a part for me.";
    private static final String ADVICE = "Speak to the owner of the project before the plan is made.";
    private static final String BEHAVIOUR = "You let the questions come first";
    private static final String STEP = "Send the dates of the demos";
    private static final String THANKS = "For the time and the straight words.";
    private static final String MOVED = "The second date is set.";

    private final Visitor employee;
    private final Visitor manager;
    private final Cast cast;

    ClickedLoop(Visitor employee, Visitor manager, Cast cast) {
        this.employee = employee;
        this.manager = manager;
        this.cast = cast;
    }

    /** Somebody with a plan still to be written, and whom they report to. */
    record Cast(String slug, Someone employee, Someone manager) {}

    record Someone(String key, String name) {}

    void click() {
        signIn();
        writePlan();
        share();
        read();
        progress();
        propose();
        accept();
        prepare();
        meet();
        hold();
        sendRecap();
        acknowledge();
        agreeOnCheckIns();
        checkIn();
        signOut();
    }

    private void signIn() {
        employee.signIn(cast.slug(), cast.employee().key());
        employee.sees("today.item.plan-to-start");
        employee.look("today-new");
        manager.signIn(cast.slug(), cast.manager().key());
        workByDay();
    }

    /** Check-ins come due at nine, and nobody is written to at night: the employee is where it is day now. */
    private void workByDay() {
        employee.open("/settings");
        employee.choose("settings.zone", zoneWhereItIsDay());
        employee.sees("settings.saved");
        employee.choose("settings.quietFrom", "00:00");
        employee.choose("settings.quietTo", "00:00");
        Stream.of("saturday", "sunday")
                .map(day -> employee.page().getByText(employee.say("settings." + day), exact()))
                .forEach(Locator::click);
        employee.sees("saving.saved");
        employee.look("settings");
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static String zoneWhereItIsDay() {
        return Stream.of(
                        "Pacific/Auckland",
                        "Asia/Tokyo",
                        "Asia/Kolkata",
                        "Europe/Berlin",
                        "America/Toronto",
                        "Pacific/Honolulu")
                .filter(zone -> Math.abs(LocalTime.now(ZoneId.of(zone)).getHour() - 14) <= 4)
                .findFirst()
                .orElseThrow();
    }

    private void writePlan() {
        employee.goTo("app.plan");
        employee.look("plan-empty");
        section("vision", VISION, "audience.both");
        section("wishes", WISHES, "audience.onlyMe");
        newGoal(0, NEAR);
        newGoal(1, MID);
        newGoal(2, LONG);
        employee.look("plan-draft");
    }

    private void section(String name, String words, String audience) {
        var title = employee.say("section." + name);
        employee.pick(employee.group(Pattern.compile(": " + Texts.quote(title) + "$")), audience);
        var field = employee.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(title).setExact(true));
        field.fill(words);
        field.blur();
        assertThat(field.locator("xpath=ancestor::div[.//h2 or .//h3][1]").getByText(employee.say("saving.saved")))
                .isVisible();
    }

    private void newGoal(int horizon, String title) {
        employee.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(employee.texts().like("plan.addGoal")))
                .nth(horizon)
                .click();
        employee.write("goal.title", title);
        employee.write("goal.measure", "Two people who were there can tell.");
        employee.write("goal.why", "The team needs somebody who can.");
        employee.press("goal.addStep");
        employee.write("goal.step", "Ask for a date");
        if (horizon == 0) {
            employee.look("plan-new-goal");
        }
        employee.press("goal.create");
        employee.sees("goal.created", title);
        assertThat(employee.button("goal.open", title)).isVisible();
    }

    private void share() {
        employee.follow("plan.preview", cast.manager().name());
        employee.reads(VISION);
        employee.reads(NEAR);
        employee.readsNothingOf(WISHES);
        employee.look("preview");
        employee.follow("preview.back");
        employee.press("share.share", cast.manager().name());
        employee.sees("share.dialog", cast.manager().name());
        employee.look("share");
        employee.press("share.confirm", cast.manager().name());
        employee.sees("share.upToDate", cast.manager().name());
    }

    private void read() {
        manager.awaits(manager.page()
                .getByText(manager.say(
                        "today.item.verdicts-awaited", cast.employee().name())));
        manager.look("today-manager");
        manager.goTo("app.team");
        manager.look("team");
        manager.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(cast.employee().name()))
                .click();
        manager.settle();
        manager.reads(VISION);
        manager.readsNothingOf(WISHES);
        manager.look("report");
        Stream.of(NEAR, MID, LONG).forEach(this::fits);
        manager.look("report-answered");
        employee.awaits(employee.page().getByText(employee.texts().like("share.agreedOn")));
        employee.reads(employee.say("verdict.fits", cast.manager().name()));
        employee.sees("share.readings");
        employee.reads(cast.manager().name() + ",");
    }

    private void fits(String title) {
        var goal = manager.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        manager.pick(goal, "report.fits");
        goal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(manager.say("report.say")))
                .click();
        assertThat(goal.getByText(manager.say("verdict.fits", cast.manager().name())))
                .isVisible();
    }

    private void progress() {
        employee.press("goal.open", NEAR);
        employee.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName(employee.say("goal.note"))
                                .setExact(true))
                .fill("The first talk is held.");
        employee.press("goal.note");
        employee.sees("goal.noted");
        employee.reads("The first talk is held.");
        employee.look("plan-goal");
        section("strengths", "Explaining things.", "audience.both");
        employee.press("share.shareChanges");
        employee.press("share.confirm", cast.manager().name());
        employee.sees("share.upToDate", cast.manager().name());
    }

    private void propose() {
        employee.goTo("app.today");
        employee.look("today");
        employee.follow("today.propose");
        employee.write("propose.purpose", PURPOSE);
        today();
        employee.choose("propose.time", "19:45");
        employee.write("propose.where", "Room 2");
        employee.sees("propose.soon", cast.manager().name());
        employee.look("propose");
        employee.press("propose.send", cast.manager().name());
        employee.sees("talk.proposedByYou", cast.manager().name());
        employee.look("talk-proposed");
    }

    /** The first of the times is made today's, typed as people type dates. */
    private void today() {
        var day = employee.page().locator("fieldset").getByRole(AriaRole.GROUP).first();
        var now = LocalDate.now(ZoneId.of(zoneWhereItIsDay()));
        day.locator("[data-type=day]").pressSequentially("%02d".formatted(now.getDayOfMonth()));
        day.locator("[data-type=month]").pressSequentially("%02d".formatted(now.getMonthValue()));
        day.locator("[data-type=year]").pressSequentially("%04d".formatted(now.getYear()));
    }

    private void accept() {
        manager.goTo("app.today");
        manager.awaits(manager.page()
                .getByText(manager.say(
                        "today.item.proposal-to-answer", cast.employee().name())));
        manager.follow("today.act.proposal-to-answer");
        manager.reads(PURPOSE);
        manager.page()
                .locator("label")
                .filter(new Locator.FilterOptions().setHas(manager.page().getByRole(AriaRole.RADIO)))
                .first()
                .click();
        manager.look("talk-to-answer");
        manager.press("talk.accept");
        manager.sees("problem.explicit-yes-needed");
        manager.page().getByText(manager.say("talk.explicit")).click();
        manager.press("talk.accept");
        manager.sees("talk.accepted");
        manager.sees("prepare.title");
    }

    private void prepare() {
        employee.awaits(employee.page().getByText(employee.say("prepare.employee1")));
        employee.write("prepare.employee1", "What I learned in the first talk");
        employee.write("prepare.employee2", "A part in the next project");
        ready(employee);
        manager.write("prepare.manager1", "How calmly you speak");
        manager.readsNothingOf("A part in the next project");
        ready(manager);
        manager.awaits(manager.page().getByText("A part in the next project"));
        employee.awaits(employee.page().getByText("How calmly you speak"));
        employee.look("talk-scheduled");
    }

    private static void ready(Visitor person) {
        person.page().getByText(person.say("prepare.ready"), exact()).click();
        person.sees("saving.saved");
    }

    private void meet() {
        note(employee, "notes.private", "note", PRIVATE);
        note(employee, "notes.shared", "note", SHARED);
        note(manager, "notes.private", "note", MANAGERS_PRIVATE);
        note(manager, "notes.shared", "advice", ADVICE);
        employee.awaits(employee.page().getByText(ADVICE));
        employee.readsNothingOf(MANAGERS_PRIVATE);
        manager.awaits(manager.page().getByText(SHARED));
        manager.readsNothingOf(PRIVATE);
        giveFeedback();
        step();
        employee.awaits(employee.page().getByText(BEHAVIOUR));
        employee.look("talk-meeting");
    }

    private static void note(Visitor person, String audience, String kind, String words) {
        var writing = person.region("notes.title").locator("[data-audience]").last();
        person.pick(writing, audience);
        writing.getByLabel(person.say("notes.kind")).selectOption(kind);
        writing.getByRole(AriaRole.TEXTBOX).fill(words);
        writing.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(person.say("notes.keep")))
                .click();
        assertThat(writing.getByRole(AriaRole.TEXTBOX)).hasValue("");
    }

    private void giveFeedback() {
        manager.press("feedback.add");
        manager.write("feedback.competency", "Speaking to a group");
        manager.write("feedback.situation", "The demo in March");
        manager.page()
                .getByLabel(manager.say("feedback.behaviour", cast.employee().name()))
                .fill(BEHAVIOUR);
        manager.write("feedback.impact", "People stayed and tried it");
        manager.look("talk-feedback");
        manager.press("feedback.give", cast.employee().name());
        manager.sees("feedback.given", cast.employee().name());
    }

    private void step() {
        employee.write("steps.what", STEP);
        employee.press("steps.add");
        employee.sees("steps.added");
        employee.reads(STEP);
    }

    private void hold() {
        employee.press("talk.hold");
        employee.sees("talk.heldSaidMine");
        var recap = employee.region("recap.title");
        assertThat(recap.getByRole(AriaRole.TEXTBOX).first()).isVisible();
        employee.look("recap");
    }

    private void sendRecap() {
        var recap = employee.region("recap.title");
        assertThat(recap.getByText(PRIVATE)).hasCount(0);
        recap.getByLabel(employee.texts().like("recap.thanks")).fill(THANKS);
        recap.getByText(SHARED).fill(SHARED + " It begins in spring.");
        employee.press("recap.send", cast.manager().name());
        employee.look("recap-send");
        employee.press("recap.sendYes", cast.manager().name());
        employee.sees("recap.sent");
        employee.awaits(employee.page().getByText(employee.texts().like("recap.sentOn")));
        employee.look("recap-sent");
    }

    private void acknowledge() {
        manager.goTo("app.today");
        manager.awaits(manager.page()
                .getByText(
                        manager.say("today.item.recap-to-read", cast.employee().name())));
        manager.followIn(manager.say("today.item.recap-to-read", cast.employee().name()), "today.act.recap-to-read");
        manager.reads("It begins in spring.");
        manager.reads(THANKS);
        manager.readsNothingOf(PRIVATE);
        manager.look("recap-read");
        manager.press("recap.acknowledge");
        manager.sees("recap.acknowledged", cast.employee().name());
        employee.awaits(employee.page().getByText(employee.texts().like("recap.acknowledgedOn")));
    }

    private void agreeOnCheckIns() {
        var now = LocalDate.now(ZoneId.of(zoneWhereItIsDay()));
        var part = employee.region("cadence.title");
        part.locator("[data-type=day]").pressSequentially("%02d".formatted(now.getDayOfMonth()));
        part.locator("[data-type=month]").pressSequentially("%02d".formatted(now.getMonthValue()));
        part.locator("[data-type=year]").pressSequentially("%04d".formatted(now.getYear()));
        employee.press("cadence.agree");
        assertThat(part.getByText(employee.texts().like("cadence.current"))).isVisible();
        employee.look("cadence");
    }

    private void checkIn() {
        employee.goTo("app.today");
        employee.awaits(employee.page().getByText(employee.texts().like("today.item.check-in-due")));
        employee.look("today-check-in");
        employee.follow("today.act.check-in-due");
        var goals = employee.page().getByRole(AriaRole.RADIOGROUP);
        assertThat(goals).hasCount(3);
        for (var goal : goals.all()) {
            employee.pick(goal, "checkIn.pulse.moves");
        }
        employee.write("checkIn.line", MOVED);
        employee.write("checkIn.next", "The second talk itself.");
        employee.look("check-in");
        employee.press("checkIn.send");
        employee.sees("checkIn.sent", cast.manager().name());
        seesTheAnswer();
    }

    private void seesTheAnswer() {
        manager.goTo("app.today");
        var answered =
                manager.say("today.item.check-in-answered", cast.employee().name());
        manager.awaits(manager.page().getByText(answered));
        manager.followIn(answered, "today.act.check-in-answered");
        manager.reads(MOVED);
        manager.look("check-in-answered");
        manager.goTo("app.team");
        var row = manager.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(cast.employee().name()));
        manager.awaits(row.getByText(manager.texts().like("team.lastCheckIn")).last());
        employee.goTo("app.today");
        employee.look("today-done");
        employee.goTo("app.plan");
        employee.reads(MOVED);
    }

    private void signOut() {
        employee.press("app.menuOf", cast.employee().name());
        employee.look("menu");
        employee.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(employee.say("app.signOut")))
                .click();
        employee.page().waitForURL("**/signed-out");
        employee.settle();
        employee.sees("signedOut.title");
        employee.look("signed-out");
        employee.page().goBack();
        employee.sees("welcome.title");
        employee.readsNothingOf(VISION);
    }
}
