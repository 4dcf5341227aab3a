package dev.cairn.reminders.delivery;

import dev.cairn.reminders.delivery.Letter.Action;
import dev.cairn.reminders.delivery.Letter.Block;
import dev.cairn.reminders.delivery.Letter.Fact;
import dev.cairn.reminders.delivery.Letter.Said;
import dev.cairn.reminders.delivery.Letter.Small;
import dev.cairn.reminders.delivery.Letter.Written;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A letter as people see it: what the product says in a sans, what people wrote in a serif. No picture, no foreign
 * address, nothing that tells the sender that it was opened.
 */
final class LetterPage {

    private static final String SANS = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
    private static final String SERIF = "font-family:Georgia,'Iowan Old Style','Times New Roman',serif;";

    private final Letter letter;
    private final Locale locale;

    LetterPage(Letter letter, Locale locale) {
        this.letter = letter;
        this.locale = locale;
    }

    String text() {
        return letter.blocks().stream().map(LetterPage::text).collect(Collectors.joining("\r\n\r\n"))
                + "\r\n\r\n-- \r\nCairn\r\n";
    }

    private static String text(Block block) {
        return switch (block) {
            case Said said -> said.text();
            case Fact fact -> "  " + fact.text();
            case Written written ->
                written.label()
                        + written.texts().stream()
                                .map(text -> "\r\n  > " + String.join("\r\n  > ", text.split("\\R", -1)))
                                .collect(Collectors.joining());
            case Action action -> action.label() + ":\r\n" + action.address();
            case Small small -> small.text();
        };
    }

    String html() {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
                <meta name="color-scheme" content="light"><title>%s</title></head>
                <body style="margin:0;padding:24px 16px;background:#faf8f4;color:#23211d">
                <div style="max-width:36em;margin:0 auto;%sfont-size:16px;line-height:1.5">
                %s
                <p style="margin:32px 0 0;padding-top:12px;border-top:1px solid #d9d4c9;color:#5c574e;font-size:13px">Cairn</p>
                </div></body></html>
                """.formatted(
                        escaped(locale.toLanguageTag()),
                        escaped(letter.subject()),
                        SANS,
                        letter.blocks().stream().map(LetterPage::html).collect(Collectors.joining("\n")));
    }

    private static String html(Block block) {
        return switch (block) {
            case Said said -> "<p style=\"margin:0 0 16px\">" + escaped(said.text()) + "</p>";
            case Fact fact ->
                "<p style=\"margin:0 0 8px;padding-left:12px;border-left:3px solid #47663b;font-weight:600\">"
                        + escaped(fact.text()) + "</p>";
            case Written written -> html(written);
            case Action action ->
                "<p style=\"margin:24px 0\"><a href=\""
                        + escaped(action.address().toString())
                        + "\" style=\"display:inline-block;padding:12px 20px;background:#3d5a32;color:#ffffff;"
                        + "text-decoration:none;border-radius:6px\">" + escaped(action.label()) + "</a></p>";
            case Small small ->
                "<p style=\"margin:0 0 12px;color:#5c574e;font-size:13px\">" + escaped(small.text()) + "</p>";
        };
    }

    private static String html(Written written) {
        return "<p style=\"margin:20px 0 4px;color:#5c574e;font-size:13px\">" + escaped(written.label()) + "</p>"
                + written.texts().stream()
                        .map(text -> "<p style=\"margin:0 0 10px;" + SERIF + "font-size:17px;white-space:pre-line\">"
                                + escaped(text) + "</p>")
                        .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
