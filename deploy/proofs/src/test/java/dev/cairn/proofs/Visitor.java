package dev.cairn.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import dev.cairn.local.client.Platform;
import java.time.Duration;
import java.util.regex.Pattern;

/** One person before a browser window of their own, who finds things by their words, as people do. */
final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Platform platform;
    private final Texts texts;
    private final Faults faults;
    private final Speech speech;
    private final BrowserContext context;
    private Look look;
    private Page page;

    Visitor(Browser browser, Platform platform, Speech speech, Look look, Faults faults) {
        this.platform = platform;
        this.speech = speech;
        this.texts = speech.texts();
        this.faults = faults;
        this.look = look;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(platform.portal().toString())
                .setLocale(speech.locale())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.theme())
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(20_000);
        this.page = newTab();
    }

    /** A window beside this one, of the same person on the same device. */
    Page newTab() {
        var tab = context.newPage();
        Listening.to(tab, faults);
        return tab;
    }

    /** Goes on in another window. */
    void turnTo(Page tab) {
        page = tab;
        tab.bringToFront();
    }

    Page page() {
        return page;
    }

    BrowserContext device() {
        return context;
    }

    boolean isGerman() {
        return speech == Speech.GERMAN;
    }

    Texts texts() {
        return texts;
    }

    String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** From the page that anybody sees, by the organization's address and the person's name at its provider. */
    void signIn(String slug, String key) {
        page.navigate("/");
        write("welcome.address", slug);
        press("welcome.signIn");
        choosePerson(key);
    }

    void choosePerson(String key) {
        page.locator("button[name=person][value='" + key + "']").first().click();
        page.waitForURL(url -> url.startsWith(platform.portal().toString()));
        settle();
    }

    void open(String path) {
        page.navigate(path);
        settle();
    }

    void reload() {
        page.reload();
        settle();
    }

    /** By the way at the top. */
    void goTo(String key) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(startingWith(say(key))))
                .click();
        settle();
    }

    private static Pattern startingWith(String words) {
        return Pattern.compile("^" + Texts.quote(words));
    }

    void settle() {
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    Locator button(String key, Object... values) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(say(key, values)).setExact(true));
    }

    void press(String key, Object... values) {
        button(key, values).first().click();
    }

    void follow(String key, Object... values) {
        link(key, values).first().click();
        settle();
    }

    /** Follows the link of one thing that waits in Today, among others of its kind. */
    void followIn(String thing, String key) {
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(thing))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(say(key)).setExact(true))
                .first()
                .click();
        settle();
    }

    /** The field of that label, whether it must be filled or not. */
    Locator field(String key, Object... values) {
        return page.getByLabel(Pattern.compile(
                "^%s( \\(%s\\))?$".formatted(Texts.quote(say(key, values)), Texts.quote(say("optional")))));
    }

    /** A field whose label is the organization's words, or put together from more than one text. */
    Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Where the person's own words of a section of the plan stand. */
    Locator textbox(String key) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    Locator link(String key, Object... values) {
        return page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName(say(key, values)).setExact(true));
    }

    /** What is typed where the focus is, key by key. */
    void type(String words) {
        page.keyboard().type(words);
    }

    void write(String key, String words) {
        field(key).first().fill(words);
    }

    void choose(String key, String value) {
        field(key).first().selectOption(value);
    }

    /** One of a few things that are all seen at once. */
    void pick(Locator within, String key) {
        within.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(say(key)).setExact(true))
                .locator("xpath=ancestor-or-self::label")
                .click();
    }

    Locator group(Pattern name) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(name));
    }

    Locator region(String key, Object... values) {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName(say(key, values)).setExact(true));
    }

    void sees(String key, Object... values) {
        reads(say(key, values));
    }

    void reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void readsNothingOf(String words) {
        assertThat(page.getByText(words)).hasCount(0);
    }

    /** Loads the page again, as people do, until something that comes from elsewhere is there. */
    void awaits(Locator what) {
        awaits(what, this::reload);
    }

    /** Opens an address again until something is there; for those that lead elsewhere while it is not. */
    void awaitsAt(String path, Locator what) {
        awaits(what, () -> open(path));
    }

    private void awaits(Locator what, Runnable load) {
        await(what.toString())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    load.run();
                    return what.first().isVisible();
                });
    }

    /** Looks at the page from all sides and notes what is wrong with it; goes on as before. */
    void look(String name) {
        settle();
        new Inspection(page, speech + "-" + name, faults).from(speech.looks());
        Inspection.as(page, look);
    }

    /** Looks at the page as it stands before this person, in passing. */
    void glance(String name) {
        settle();
        new Inspection(page, speech + "-" + name, faults).as(look);
        Inspection.as(page, look);
    }

    /** Goes, with a last picture of what was there. */
    void leave(String name) {
        new Inspection(page, speech + "-" + name + "-last", faults).picture(look);
        close();
    }

    @Override
    public void close() {
        context.close();
    }
}
