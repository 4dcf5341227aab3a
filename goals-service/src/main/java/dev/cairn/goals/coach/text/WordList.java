package dev.cairn.goals.coach.text;

import dev.cairn.goals.coach.text.Phrase.Element;
import dev.cairn.goals.coach.text.Phrase.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a language's words, and where it stands in a text. */
final class WordList {

    private final Map<String, List<List<Element>>> parts;
    private final Map<Phrase, List<Set<String>>> needs = new IdentityHashMap<>();
    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byStart = new HashMap<>();
    private final List<Phrase> others = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> small;

    /** Reads the lists that come with the program: single words, and how sentences are built from them. */
    static WordList of(Language language) {
        return new WordList(Stream.of("words-", "grammar-")
                .map(list -> read(list + language.code() + ".txt"))
                .collect(Collectors.joining("\n")));
    }

    WordList(String text) {
        var notation = new Notation(text);
        parts = notation.parts();
        var starts = new PhraseStarts(parts);
        notation.phrases().forEach(phrase -> index(starts, phrase));
        Stream.concat(
                        parts.values().stream().flatMap(List::stream),
                        notation.phrases().stream().map(Phrase::elements))
                .flatMap(List::stream)
                .flatMap(WordList::letters)
                .filter(form -> !form.openStart() && !form.openEnd())
                .forEach(form -> words.add(form.text()));
        small = notation.phrases().stream()
                .filter(phrase -> phrase.category().equals("stop"))
                .flatMap(phrase -> letters(phrase.elements().getFirst()))
                .map(Form.Letters::text)
                .collect(Collectors.toSet());
    }

    /** All that the list says about a text. */
    List<Mark> marks(Field field, int index, List<Token> tokens) {
        var marks = new ArrayList<Mark>();
        var text = new HashSet<String>();
        tokens.forEach(token -> text.addAll(List.of(token.word(), token.likely())));
        var possible = new IdentityHashMap<Phrase, Boolean>();
        for (var at = 0; at < tokens.size(); at++) {
            for (var phrase : candidates(tokens.get(at))) {
                var end =
                        possible.computeIfAbsent(phrase, it -> possible(it, text)) ? phrase.end(tokens, at, parts) : -1;
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

    private boolean possible(Phrase phrase, Set<String> text) {
        return needs.getOrDefault(phrase, List.of()).stream().noneMatch(words -> Collections.disjoint(words, text));
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

    private void index(PhraseStarts words, Phrase phrase) {
        var starts = words.of(phrase.elements());
        needs.put(phrase, words.needs(phrase));
        if (starts.isEmpty() || starts.stream().anyMatch(Form.Letters::openStart)) {
            others.add(phrase);
            return;
        }
        starts.forEach(form -> (form.openEnd() ? byStart : byWord)
                .computeIfAbsent(form.text(), key -> new ArrayList<>())
                .add(phrase));
    }

    private static Stream<Form.Letters> letters(Element element) {
        return element instanceof Element.Choice choice
                ? choice.forms().stream().filter(Form.Letters.class::isInstance).map(Form.Letters.class::cast)
                : Stream.of();
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
