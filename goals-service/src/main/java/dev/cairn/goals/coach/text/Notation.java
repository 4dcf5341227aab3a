package dev.cairn.goals.coach.text;

import dev.cairn.goals.coach.text.Phrase.Element;
import dev.cairn.goals.coach.text.Phrase.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the word lists are written: {@code [category]} headings, then phrases, comma or line between them; {@code #} starts a remark.
 * {@code improv*} is any ending, {@code *kurs} any beginning, {@code a|b} one of them, {@code the?} perhaps, {@code ..} up to seven words
 * and {@code ...} up to fourteen, {@code ^} the start of a clause, {@code ^^} also of an infinitive, {@code $} the end of a clause. {@code @name = a b|c} names parts that {@code <name>} stands for.
 */
final class Notation {

    private static final int GAP = 7;
    private static final int LONG_GAP = 14;
    private static final Set<String> MADE = Set.of("number", "year", "date", "any", "name");

    private final Map<String, List<List<Element>>> parts = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private String category = "";

    Notation(String text) {
        text.lines().map(Notation::withoutRemark).forEach(this::read);
    }

    Map<String, List<List<Element>>> parts() {
        return parts;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    private void read(String line) {
        if (line.startsWith("[")) {
            category = line.substring(1, line.indexOf(']'));
        } else if (line.startsWith("@")) {
            var sides = line.substring(1).split("=", 2);
            parts.computeIfAbsent(sides[0].strip(), name -> new ArrayList<>()).addAll(alternatives(sides[1]));
        } else {
            Arrays.stream(line.split(","))
                    .map(String::strip)
                    .filter(written -> !written.isEmpty())
                    .forEach(written -> phrases.add(new Phrase(category, elements(written))));
        }
    }

    /** Where a named part has more than single words, {@code |} with spaces around it stands between its phrases. */
    private static List<List<Element>> alternatives(String written) {
        var between = written.strip().contains(" ") ? " \\| " : "\\|";
        return Arrays.stream(written.strip().split(between))
                .map(String::strip)
                .map(Notation::elements)
                .toList();
    }

    private static List<Element> elements(String written) {
        return Arrays.stream(written.split("\\s+")).map(Notation::element).toList();
    }

    private static Element element(String written) {
        return switch (written) {
            case ".." -> new Element.Gap(GAP);
            case "..." -> new Element.Gap(LONG_GAP);
            case "^" -> new Element.Start(false);
            case "^^" -> new Element.Start(true);
            case "$" -> new Element.End();
            default -> choice(written);
        };
    }

    private static Element choice(String written) {
        var optional = written.length() > 1 && written.endsWith("?");
        var forms = optional ? written.substring(0, written.length() - 1) : written;
        return new Element.Choice(
                Arrays.stream(forms.split("\\|")).map(Notation::form).toList(), optional);
    }

    private static Form form(String written) {
        if (written.startsWith("<")) {
            var name = written.substring(1, written.length() - 1);
            return MADE.contains(name) ? new Form.Made(name) : new Form.Named(name);
        }
        var openStart = written.startsWith("*");
        var openEnd = written.endsWith("*") && written.length() > 1;
        var text = Folding.fold(written.substring(openStart ? 1 : 0, written.length() - (openEnd ? 1 : 0)));
        return new Form.Letters(text, openStart, openEnd);
    }

    private static String withoutRemark(String line) {
        var remark = line.indexOf('#');
        return (remark < 0 ? line : line.substring(0, remark)).strip();
    }
}
