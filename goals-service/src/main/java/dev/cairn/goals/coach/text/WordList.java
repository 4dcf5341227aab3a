package dev.cairn.goals.coach.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The word list of a language: {@code [category]} headings, then phrases, comma or line between them; {@code @name = a|b} names a class
 * of words; {@code #} starts a remark.
 */
final class WordList {

    private final Map<String, List<Phrase.Form>> classes = new HashMap<>();
    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byStart = new HashMap<>();
    private final List<Phrase> others = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    /** Reads the list that comes with the program. */
    static WordList of(Language language) {
        var name = "words-" + language.code() + ".txt";
        try (var file = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
            return new WordList(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WordList(String text) {
        var category = "";
        for (var line : text.lines().map(WordList::withoutRemark).toList()) {
            if (line.startsWith("[")) {
                category = line.substring(1, line.indexOf(']'));
            } else if (line.startsWith("@")) {
                var parts = line.substring(1).split("=", 2);
                classes.put(parts[0].strip(), forms(parts[1].strip()));
            } else {
                for (var phrase : line.split(",")) {
                    add(category, phrase.strip());
                }
            }
        }
    }

    /** All that the list says about a text. */
    List<Mark> marks(Field field, int index, List<Token> tokens) {
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < tokens.size(); at++) {
            for (var phrase : candidates(tokens.get(at))) {
                var end = phrase.end(tokens, at, classes);
                if (end > at) {
                    var span = new Span(
                            field,
                            index,
                            tokens.get(at).start(),
                            tokens.get(end - 1).end());
                    marks.add(new Mark(phrase.category(), span, at, end));
                }
            }
        }
        return marks;
    }

    /** The words that stand in it as they are. */
    Set<String> words() {
        return words;
    }

    /** Whether it is a small word of the language, such as "the". */
    boolean small(String word) {
        return small.contains(word);
    }

    private List<Phrase> candidates(Token token) {
        var found = new ArrayList<>(others);
        for (var word :
                token.word().equals(token.likely()) ? List.of(token.word()) : List.of(token.word(), token.likely())) {
            found.addAll(byWord.getOrDefault(word, List.of()));
            for (var length = 1; length <= word.length(); length++) {
                found.addAll(byStart.getOrDefault(word.substring(0, length), List.of()));
            }
        }
        return found;
    }

    private void add(String category, String line) {
        if (line.isEmpty()) {
            return;
        }
        var elements = new ArrayList<Phrase.Element>();
        for (var part : line.split("\\s+")) {
            var optional = part.length() > 1 && part.endsWith("?");
            elements.add(
                    part.equals("..")
                            ? new Phrase.Element.Gap()
                            : new Phrase.Element.Word(
                                    forms(optional ? part.substring(0, part.length() - 1) : part), optional));
        }
        var phrase = new Phrase(category, List.copyOf(elements));
        if (category.equals("stop") && phrase.elements().getFirst() instanceof Phrase.Element.Word word) {
            word.forms().forEach(form -> small.add(form.text()));
        }
        index(phrase);
    }

    private void index(Phrase phrase) {
        if (!(phrase.elements().getFirst() instanceof Phrase.Element.Word first) || first.optional()) {
            others.add(phrase);
            return;
        }
        for (var form : first.forms()) {
            if (form.text().startsWith("<") || form.openStart()) {
                others.add(phrase);
                return;
            }
        }
        first.forms().forEach(form -> (form.openEnd() ? byStart : byWord)
                .computeIfAbsent(form.text(), key -> new ArrayList<>())
                .add(phrase));
    }

    private List<Phrase.Form> forms(String alternatives) {
        return Arrays.stream(alternatives.split("\\|")).map(this::form).toList();
    }

    private Phrase.Form form(String written) {
        if (written.startsWith("<")) {
            return new Phrase.Form(written, false, false);
        }
        var openStart = written.startsWith("*");
        var openEnd = written.endsWith("*") && written.length() > 1;
        var text = Folding.fold(written.substring(openStart ? 1 : 0, written.length() - (openEnd ? 1 : 0)));
        if (!openStart && !openEnd) {
            words.add(text);
        }
        return new Phrase.Form(text, openStart, openEnd);
    }

    private static String withoutRemark(String line) {
        var remark = line.indexOf('#');
        return (remark < 0 ? line : line.substring(0, remark)).strip();
    }
}
