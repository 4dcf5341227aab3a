package dev.cairn.goals.document;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * A piece of a sheet. What the product says and what people wrote are told apart by their typeface: each has its own
 * methods.
 */
public final class Block {

    private final Element element;

    Block(Element element) {
        this.element = element;
    }

    /** What the product says, as a heading of a level from 1. */
    public Block heading(int level, String said) {
        child("h" + level, "").setTextContent(Plain.line(said));
        return this;
    }

    /** What somebody wrote, as a heading. */
    public Block ownHeading(int level, String words) {
        direct(child("h" + level, "own"), words);
        return this;
    }

    /** A line of what the product says. */
    public Block say(String said) {
        child("p", "say").setTextContent(Plain.line(said));
        return this;
    }

    /** What somebody wrote, a paragraph a line; nothing where there is nothing. */
    public Block words(String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> direct(child("p", "own"), line));
        return this;
    }

    /** What somebody wrote under a name for it; nothing where there is nothing. */
    public Block named(String name, String words) {
        if (!words.isBlank()) {
            var part = part("named");
            part.child("p", "name").setTextContent(Plain.line(name));
            part.words(words);
        }
        return this;
    }

    /** What somebody wrote, with what the product says to each; nothing where there is nothing. */
    public Block list(String name, List<Item> items) {
        if (!items.isEmpty()) {
            child("p", "name").setTextContent(Plain.line(name));
            var list = child("ul", "");
            items.forEach(item -> append(list, item));
        }
        return this;
    }

    /** Something listed; one of the two may be empty. */
    public record Item(String words, String said) {}

    /** A table whose first column names its rows; nothing where it has no rows. */
    public Block table(List<String> heads, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            var table = child("table", "");
            var head = appended(appended(table, "thead"), "tr");
            heads.forEach(name -> cell(head, "th", "col", name));
            var bodyOfTable = appended(table, "tbody");
            rows.forEach(row -> row(appended(bodyOfTable, "tr"), row));
        }
        return this;
    }

    /** A piece that is kept on one page where it fits on one. */
    public Block together() {
        return part("together");
    }

    Element child(String tag, String style) {
        var child = appended(element, tag);
        if (!style.isEmpty()) {
            child.setAttribute("class", style);
        }
        return child;
    }

    private Block part(String style) {
        return new Block(child("div", style));
    }

    private static void append(Element list, Item item) {
        var entry = appended(list, "li");
        if (Plain.rightToLeft(item.words())) {
            entry.setAttribute("dir", "rtl");
        }
        var words = appended(entry, "span");
        words.setAttribute("class", "own");
        words.setTextContent(Plain.line(item.words()));
        if (!item.said().isEmpty()) {
            var said = appended(entry, "span");
            said.setAttribute("class", "say");
            said.setTextContent((item.words().isBlank() ? "" : " — ") + Plain.line(item.said()));
        }
    }

    private static void row(Element row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            cell(row, i == 0 ? "th" : "td", i == 0 ? "row" : "", cells.get(i));
        }
    }

    private static void cell(Element row, String tag, String scope, String text) {
        var cell = appended(row, tag);
        if (!scope.isEmpty()) {
            cell.setAttribute("scope", scope);
        }
        direct(cell, text);
    }

    private static Element appended(Element parent, String tag) {
        var child = parent.getOwnerDocument().createElement(tag.toLowerCase(Locale.ROOT));
        parent.appendChild(child);
        return child;
    }

    /** Text in the direction that it is read in. */
    private static void direct(Element element, String words) {
        var line = Plain.line(words);
        if (Plain.rightToLeft(line)) {
            element.setAttribute("dir", "rtl");
        }
        element.setTextContent(line);
    }
}
