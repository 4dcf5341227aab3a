package dev.cairn.goals.askme;

import dev.cairn.goals.alignment.Stem;
import dev.cairn.goals.alignment.Terms;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By what people are looked up. Two words are taken for one where their stems are equal, or one begins or ends the other with
 * five letters or more; so a word is looked up by its first and by its last five letters: whatever it meets shares one of
 * the two.
 */
final class Clues {

    /** Everybody who may be asked. */
    static final String EVERYBODY = "everybody";

    private static final int LETTERS = 5;
    private static final int MOST_WORDS = 60;

    private Clues() {}

    static String competency(String id) {
        return "competency/" + id;
    }

    static Stream<String> word(Stem stem) {
        var text = stem.text();
        return text.length() < LETTERS
                ? Stream.of("word/" + text)
                : Stream.of("begins/" + text.substring(0, LETTERS), "ends/" + text.substring(text.length() - LETTERS));
    }

    /** All that somebody with these topics is found by; of very many words the first ones. */
    static Set<String> of(Topics topics, Terms terms) {
        var clues = new LinkedHashSet<String>();
        clues.add(EVERYBODY);
        topics.competencies().forEach(id -> clues.add(competency(id)));
        topics.lines().stream()
                .flatMap(line -> terms.all(line).stream())
                .map(Terms.Term::stem)
                .distinct()
                .limit(MOST_WORDS)
                .flatMap(Clues::word)
                .forEach(clues::add);
        return clues;
    }
}
