package dev.cairn.goals.document;

import java.time.Instant;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What stands in a document, before it is typeset. Text is only ever text: whatever it looks like, it becomes neither
 * markup nor style.
 */
public final class Sheet {

    private final Document page;
    private final Locale language;
    private final Identity identity;
    private final Block body;

    /**
     * What makes a document the same one wherever and whenever it is typeset.
     *
     * @param name of what it shows; two sheets with one name and the same content are the same document
     * @param made when that came to be
     */
    public record Identity(String name, Instant made) {}

    /**
     * @param title what the document is called
     * @param about what is in it, in a sentence
     */
    public Sheet(Locale language, String title, String about, Identity identity) {
        this.page = empty();
        this.language = language;
        this.identity = identity;
        var html = page.createElement("html");
        html.setAttribute("lang", language.toLanguageTag());
        page.appendChild(html);
        html.appendChild(head(title, about));
        var element = page.createElement("body");
        html.appendChild(element);
        this.body = new Block(element);
    }

    /** Where the content goes, in the order of reading. */
    public Block body() {
        return body;
    }

    /** A line at the foot of each page, beside its number. To be said before the content. */
    public Sheet foot(String said) {
        body.child("div", "foot").setTextContent(Plain.line(said));
        return this;
    }

    Locale language() {
        return language;
    }

    Identity identity() {
        return identity;
    }

    /** All text that will be shown. */
    String text() {
        return page.getDocumentElement().getTextContent();
    }

    Document page(String style) {
        var copy = (Document) page.cloneNode(true);
        var element = copy.createElement("style");
        element.setTextContent(style);
        copy.getElementsByTagName("head").item(0).appendChild(element);
        return copy;
    }

    private Element head(String title, String about) {
        var head = page.createElement("head");
        var name = page.createElement("title");
        name.setTextContent(Plain.line(title));
        head.appendChild(name);
        var description = page.createElement("meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", Plain.line(about));
        head.appendChild(description);
        return head;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform makes empty documents", e);
        }
    }
}
