package dev.cairn.goals.alignment;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Reader;
import dev.cairn.goals.coach.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads the words of a text that tell what it is about. For any number of threads. */
@Component
public final class Terms {

    private static final int SHORTEST = 3;

    private final Reader reader = new Reader();
    private final CommonWords common = new CommonWords();

    /** A telling word of a text and where it stands. */
    public record Term(Stem stem, int place, int start, int end) {}

    /** Those that tell goals from each other: "development" stands in many of them, and so does not. */
    List<Term> of(String text) {
        return terms(text, stem -> !common.has(stem));
    }

    /** All that say something, with those that stand in many a goal. */
    public List<Term> all(String text) {
        return terms(text, stem -> true);
    }

    private List<Term> terms(String text, Predicate<Stem> telling) {
        var passage = reader.read(Field.TITLE, 0, text);
        var content = passage.content();
        var terms = new ArrayList<Term>();
        for (var token : passage.tokens()) {
            var stem = Stem.of(token.word());
            if (content.contains(token) && longEnough(token, passage) && telling.test(stem)) {
                terms.add(new Term(stem, passage.tokens().indexOf(token), token.start(), token.end()));
            }
        }
        return List.copyOf(terms);
    }

    /** An abbreviation may be short: SQL, CNC. */
    private static boolean longEnough(Token token, Passage passage) {
        var written = passage.text().substring(token.start(), token.end());
        var abbreviation = written.length() >= SHORTEST && written.equals(written.toUpperCase(Locale.ROOT));
        return abbreviation || token.word().length() > SHORTEST;
    }
}
