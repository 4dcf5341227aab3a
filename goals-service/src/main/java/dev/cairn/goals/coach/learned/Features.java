package dev.cairn.goals.coach.learned;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a goal looks like: its words, pairs of words and pieces of words by name, and how full its fields are.
 *
 * @param seen each name with the tokens of the title that it is about; none for other fields
 * @param facts what is not about words
 */
record Features(Map<String, Set<Integer>> seen, Map<String, Double> facts) {

    /** Names of single words of the title start so. */
    static final String WORD = "t1:";

    private static final Set<String> WISH = Set.of("wish");
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int FEW_WORDS = 3;

    static Features of(Passage title, List<Passage> others) {
        var features = new Features(new LinkedHashMap<>(), new HashMap<>());
        features.title(title);
        features.beside("w", others, Set.of(Field.WHY));
        features.beside("o", others, Set.of(Field.MEASURE, Field.STEPS, Field.SUPPORT));
        for (var field : Field.values()) {
            if (others.stream().anyMatch(it -> it.field() == field && !it.text().isBlank())) {
                features.facts.put("has " + field.name(), 1.0);
            }
        }
        return features;
    }

    private void title(Passage title) {
        var start = start(title);
        var words = words(title, start);
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            see(WORD + word.text(), word.token());
            follow("t2:", words, at, 1);
            follow("ts:", words, at, 2);
            if (Character.isLetter(word.text().charAt(0))) {
                pieces(word);
            }
        }
        facts.put("bias", 1.0);
        var length = title.tokens().size() - start;
        facts.put("length", Math.log1p(length));
        if (length <= FEW_WORDS) {
            facts.put("short", 1.0);
        }
        if (title.text().indexOf('?') >= 0) {
            facts.put("question", 1.0);
        }
        if (title.text().indexOf('!') >= 0) {
            facts.put("exclamation", 1.0);
        }
    }

    private void pieces(Word word) {
        var whole = "<" + word.text() + ">";
        for (var length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (var from = 0; from + length <= whole.length(); from++) {
                see("tc:" + whole.substring(from, from + length), word.token());
            }
        }
    }

    private void beside(String prefix, List<Passage> others, Set<Field> fields) {
        others.stream().filter(it -> fields.contains(it.field())).forEach(passage -> {
            var words = words(passage, 0).stream()
                    .map(word -> new Word(word.text(), -1))
                    .toList();
            for (var at = 0; at < words.size(); at++) {
                see(prefix + "1:" + words.get(at).text(), -1);
                follow(prefix + "2:", words, at, 1);
            }
        });
    }

    private void follow(String prefix, List<Word> words, int at, int distance) {
        if (at + distance < words.size()) {
            var name = prefix + words.get(at).text() + "_"
                    + words.get(at + distance).text();
            see(name, words.get(at).token());
            see(name, words.get(at + distance).token());
        }
    }

    private void see(String name, int token) {
        var tokens = seen.computeIfAbsent(name, it -> new HashSet<>());
        if (token >= 0) {
            tokens.add(token);
        }
    }

    /** Behind "I would like to", which fits any goal. */
    private static int start(Passage title) {
        var start = title.first(0, token -> !title.in(token, WISH));
        return start == title.tokens().size() ? 0 : start;
    }

    /** With what stands between them, and where the text begins and ends. */
    private static List<Word> words(Passage passage, int start) {
        var words = new ArrayList<Word>();
        words.add(new Word("^", -1));
        for (var at = start; at < passage.tokens().size(); at++) {
            var token = passage.tokens().get(at);
            if (at > start && token.pause() != Pause.NONE) {
                words.add(new Word(token.pause() == Pause.COMMA ? "," : ".", -1));
            }
            words.add(new Word(text(token), at));
        }
        words.add(new Word("$", -1));
        return words;
    }

    private static String text(Token token) {
        return switch (token.kind()) {
            case WORD -> token.likely();
            case NUMBER -> "#number";
            case YEAR, DATE -> "#date";
        };
    }

    /** @param token where it stands; -1 where no word does */
    private record Word(String text, int token) {}
}
