package dev.cairn.gateway.reference;

import org.springframework.web.util.HtmlUtils;

/** HTML as it grows. What is given as text is escaped; the names of elements and classes are ours. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    Html open(String element) {
        out.append('<').append(element).append('>');
        return this;
    }

    Html open(String element, String attribute, String value) {
        out.append('<').append(element).append(' ').append(attribute).append("=\"");
        return text(value).raw("\">");
    }

    Html close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    Html text(String text) {
        out.append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return this;
    }

    Html element(String element, String text) {
        return open(element).text(text).close(element);
    }

    Html link(String address, String text) {
        return open("a", "href", address).text(text).raw("</a>");
    }

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
