package dev.cairn.proofs;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A look at one page in several widths and themes: what axe finds, whether it has to be scrolled sideways, and a picture. */
final class Inspection {

    private static final Path PICTURES = Path.of(System.getProperty("basedir", ""), "target", "pictures");

    private final Page page;
    private final String name;
    private final Faults faults;

    Inspection(Page page, String name, Faults faults) {
        this.page = page;
        this.name = name.toLowerCase(Locale.ROOT);
        this.faults = faults;
    }

    static void as(Page page, Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.theme()));
    }

    void from(List<Look> looks) {
        looks.forEach(this::from);
        narrowest();
    }

    /** From where somebody is anyway; on a phone also from the narrowest one. */
    void as(Look look) {
        from(look);
        if (look.isPhone()) {
            narrowest();
        }
    }

    private void narrowest() {
        page.setViewportSize(Look.NARROWEST, Look.PHONE.height());
        if (isWiderThanItsWindow()) {
            faults.add(name, "is wider than " + Look.NARROWEST + " pixels");
        }
    }

    private void from(Look look) {
        as(page, look);
        page.evaluate("window.scrollTo(0, 0)");
        picture(look);
        new AxeBuilder(page)
                .setLegacyMode(true)
                .options(onlyViolations())
                .analyze()
                .getViolations()
                .forEach(rule -> tell(look, rule));
    }

    /** What is right is not described: that takes most of the time. */
    private static AxeRunOptions onlyViolations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private void tell(Look look, Rule rule) {
        faults.add(
                name + " (" + look + ") " + page.url(),
                rule.getId() + rule.getNodes().stream().map(Inspection::told).collect(Collectors.joining()));
    }

    private static String told(CheckedNode node) {
        return "\n    " + node.getTarget() + " " + node.getHtml() + "\n    " + node.getFailureSummary();
    }

    void picture(Look look) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + look + ".png")));
    }

    /** What floats above a page finds its place a moment after the window has changed. */
    private boolean isWiderThanItsWindow() {
        try {
            page.waitForFunction(
                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(2_000));
            return false;
        } catch (TimeoutError stillWider) {
            return true;
        }
    }
}
