package dev.cairn.goals.plan.document;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.plan.Ask;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.PlanReading;
import dev.cairn.goals.plan.ProgressNote;
import dev.cairn.goals.plan.Section;
import dev.cairn.goals.plan.Step;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.web.util.HtmlUtils;

/** Writes what a reader sees of a shared plan as one HTML page, in the reader's language and zone. */
final class PlanDocument {

    private static final String STYLE = """
            body{font:16px/1.55 Georgia,'Noto Serif',serif;color:#22261f;background:#fff;max-width:42rem;margin:2rem auto;\
            padding:0 1rem}h1,h2,h3,.say{font-family:system-ui,'Noto Sans',sans-serif}h1{font-size:1.6rem}\
            h2{font-size:1.2rem;border-top:1px solid #d8d5cc;padding-top:1rem;margin-top:2rem}h3{font-size:1rem}\
            .say{color:#575c50;font-size:.875rem}p{white-space:pre-wrap;overflow-wrap:anywhere}@page{margin:2cm}""";

    private final PlanReading.View view;
    private final String ownerName;
    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle words;
    private final StringBuilder html = new StringBuilder();

    PlanDocument(PlanReading.View view, String ownerName, Locale locale, ZoneId zone) {
        this.view = view;
        this.ownerName = ownerName;
        this.locale = locale;
        this.zone = zone;
        this.words = ResourceBundle.getBundle(
                "dev.cairn.goals.plan.document.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String html() {
        var title = escaped(say("title", ownerName));
        html.append("<!doctype html><html lang=\"")
                .append(locale.getLanguage())
                .append("\"><head><meta charset=\"utf-8\">");
        html.append("<title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        element("h1", "", say("title", ownerName));
        element("p", "say", say("shared", day(view.copy().sharedAt())));
        var agreedAt = view.plan().shares().agreedAt();
        if (agreedAt != null) {
            element("p", "say", say("agreed", day(agreedAt)));
        }
        element("p", "say", say("promise"));
        view.copy().sections().forEach(this::section);
        for (var horizon : Horizon.values()) {
            goals(horizon);
        }
        return html.append("</body></html>").toString();
    }

    private void section(Section section) {
        element("h2", "", say(section.name().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        element("p", "", section.text());
    }

    private void goals(Horizon horizon) {
        var goals = view.copy().goals().stream()
                .filter(goal -> goal.text().horizon() == horizon)
                .toList();
        if (!goals.isEmpty()) {
            element("h2", "", say(horizon.name().toLowerCase(Locale.ROOT)));
            goals.forEach(this::goal);
        }
    }

    private void goal(Goal goal) {
        var text = goal.text();
        element("h3", "", text.title());
        element("p", "say", say("target", target(text.target().value())));
        named("why", text.why());
        named("measure", text.measure());
        support(text.support());
        steps(goal.steps());
        progress(view.progress().stream()
                .filter(note -> note.goal().equals(goal.goal()))
                .toList());
    }

    private void support(List<Ask> asks) {
        if (!asks.isEmpty()) {
            element("p", "say", say("support"));
            html.append("<ul>");
            asks.forEach(ask -> {
                var kind = say(
                        "support." + ask.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                element("li", "", ask.what().isBlank() ? kind : kind + ": " + ask.what());
            });
            html.append("</ul>");
        }
    }

    private void steps(List<Step> steps) {
        if (!steps.isEmpty()) {
            element("p", "say", say("steps"));
            html.append("<ul>");
            steps.forEach(step -> element("li", "", step.what() + (step.done() ? " — " + say("done") : "")));
            html.append("</ul>");
        }
    }

    private void progress(List<ProgressNote> notes) {
        if (!notes.isEmpty()) {
            element("p", "say", say("progress"));
            html.append("<ul>");
            notes.forEach(note -> element("li", "", date(note.on()) + ": " + note.text()));
            html.append("</ul>");
        }
    }

    private void named(String name, String text) {
        if (!text.isBlank()) {
            element("p", "say", say(name));
            element("p", "", text);
        }
    }

    private void element(String tag, String style, String text) {
        html.append('<').append(tag);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(tag).append('>');
    }

    private String target(String target) {
        return target.length() == "2029".length() ? target : date(LocalDate.parse(target));
    }

    private String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale)
                .format(date);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
