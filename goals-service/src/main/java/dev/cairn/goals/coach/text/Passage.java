package dev.cairn.goals.coach.text;

import dev.cairn.goals.coach.text.Token.Kind;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One field of a goal (or one of its steps), read: its words and what the word lists say about them. */
public final class Passage {

    private static final Set<String> NO_CONTENT =
            Set.of("stop", "date", "deadline", "start", "rhythm", "wish", "count");

    private static final Comparator<Mark> READING_ORDER = Comparator.comparingInt(Mark::first)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    private final Field field;
    private final int index;
    private final String text;
    private final List<Token> tokens;
    private final Map<String, List<Mark>> marks;
    private final Map<Integer, Set<String>> categories = new HashMap<>();

    Passage(Field field, int index, String text, List<Token> tokens, List<Mark> marks) {
        this.field = field;
        this.index = index;
        this.text = text;
        this.tokens = tokens;
        this.marks = marks.stream().collect(Collectors.groupingBy(Mark::category));
        marks.forEach(mark -> tokens.subList(mark.first(), mark.end()).forEach(token -> categories
                .computeIfAbsent(token.start(), start -> new HashSet<>())
                .add(mark.category())));
    }

    /** Which field it stands in. */
    public Field field() {
        return field;
    }

    /** As it was given, also where this is only a part of it. */
    public String text() {
        return text;
    }

    /** Its words and figures. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The marks of some categories, in the order of the text. */
    public Stream<Mark> marks(String... categories) {
        var wanted = Arrays.stream(categories).map(category -> marks.getOrDefault(category, List.of()));
        return categories.length == 1
                ? wanted.flatMap(List::stream)
                : wanted.flatMap(List::stream).sorted(READING_ORDER);
    }

    /** Whether some words belong to one of the categories. */
    public boolean has(String... categories) {
        return Arrays.stream(categories).anyMatch(marks::containsKey);
    }

    /** The words that say something: no function words, dates, figures. */
    public List<Token> content() {
        return tokens.stream()
                .filter(token -> token.kind() == Kind.WORD && !in(token, NO_CONTENT))
                .toList();
    }

    /** The words that say something beyond what the categories cover. */
    public List<Token> contentBeyond(String... categories) {
        var covered = Set.of(categories);
        return content().stream().filter(token -> !in(token, covered)).toList();
    }

    /** Whether a word is covered by a mark of one of the categories. */
    public boolean in(Token token, Set<String> wanted) {
        return !Collections.disjoint(categories.getOrDefault(token.start(), Set.of()), wanted);
    }

    /** Whether a clause begins at a token; the dot of an ordinal number ("1. April") begins none. */
    public boolean opens(int at) {
        return tokens.get(at).pause() != Pause.NONE
                && (at == 0 || tokens.get(at - 1).kind() != Kind.NUMBER);
    }

    /** A part of it: from a token until before another, with the marks that lie in it. */
    public Passage part(int from, int until) {
        var inside = marks.values().stream()
                .flatMap(List::stream)
                .filter(mark -> mark.first() >= from && mark.end() <= until)
                .map(mark -> new Mark(mark.category(), mark.span(), mark.first() - from, mark.end() - from))
                .sorted(READING_ORDER)
                .toList();
        return new Passage(field, index, text, tokens.subList(from, until), inside);
    }

    /** The words from the first token to the last, as they are written. */
    public Span span() {
        if (tokens.isEmpty()) {
            return new Span(field, index, 0, text.length());
        }
        return new Span(
                field, index, tokens.getFirst().start(), tokens.getLast().end());
    }

    /** The place of the first token that passes; the number of tokens where none does. */
    public int first(int from, Predicate<Token> test) {
        for (var at = from; at < tokens.size(); at++) {
            if (test.test(tokens.get(at))) {
                return at;
            }
        }
        return tokens.size();
    }
}
