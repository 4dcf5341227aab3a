package dev.cairn.proofs;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Collectors;

/** One person's browser window in one language, which remembers all that is wrong with the pages it has shown. */
final class Visit implements AutoCloseable {

    private static final int TALL = 900;
    private static final int PATIENCE_MILLIS = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String language;
    private final List<String> wrong;

    Visit(Browser browser, String portal, String language, List<String> wrong) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(portal)
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE));
        this.language = language;
        this.wrong = wrong;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpected(message.location())) {
                note("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> note("error: " + error));
        page.onRequest(request -> {
            if (request.url().endsWith("/csp-reports")) {
                note("the policy was violated: " + request.postData());
            }
        });
    }

    /** A browser tells of a 401 by itself: that is how the portal learns that nobody is signed in. */
    private static boolean isExpected(String location) {
        return location.contains("/api/v1/session");
    }

    void signIn(String slug, String person) {
        page.navigate("/o/" + slug);
        page.locator("button[name=person][value='" + person + "']").first().click();
        page.waitForURL("**/today");
    }

    /** Goes there in each of this language's looks. */
    void see(String path) {
        Look.in(language).forEach(look -> see(path, look));
    }

    private void see(String path, Look look) {
        page.setViewportSize(look.width(), TALL);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.theme()));
        page.navigate(path);
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("main [role=alert]").all().forEach(alert -> note("says: " + alert.textContent()));
        new AxeBuilder(page)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> note(look + " " + told(rule)));
        if (widerThanItsWindow()) {
            note(look + " is wider than its window");
        }
    }

    private boolean widerThanItsWindow() {
        return (Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    private static String told(Rule rule) {
        return rule.getId()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getHtml() + "\n    " + node.getFailureSummary())
                        .collect(Collectors.joining());
    }

    private void note(String what) {
        wrong.add(language + " " + page.url() + " " + what);
    }

    @Override
    public void close() {
        context.close();
    }
}
