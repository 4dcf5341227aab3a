package dev.cairn.goals.coach.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the listed word that a mistyped one is likely to be: long words only, with the same first letter, and one letter missing, added,
 * changed or swapped with its neighbour.
 */
final class Spelling {

    private static final int LONG_ENOUGH = 6;

    private final Set<String> words;
    private final Map<String, String> byGap = new HashMap<>();

    Spelling(Set<String> words) {
        this.words = words;
        words.stream()
                .filter(word -> word.length() >= LONG_ENOUGH && word.chars().allMatch(Character::isLetter))
                .sorted()
                .forEach(word -> gaps(word).forEach(gap -> byGap.putIfAbsent(gap, word)));
    }

    Token mended(Token token) {
        var word = token.word();
        if (word.length() < LONG_ENOUGH || token.kind() != Token.Kind.WORD || words.contains(word)) {
            return token;
        }
        return gaps(word)
                .map(byGap::get)
                .filter(listed -> listed != null
                        && listed.charAt(0) == word.charAt(0)
                        && !inflected(word, listed)
                        && oneApart(word, listed))
                .findFirst()
                .map(token::likely)
                .orElse(token);
    }

    /** Another ending is another form of the word, not a mistake. */
    private static boolean inflected(String word, String listed) {
        var shared = Math.min(word.length(), listed.length()) - 1;
        return word.substring(0, shared).equals(listed.substring(0, shared));
    }

    /** One letter missing, added or changed, or two neighbours swapped; nothing else, such as "pastry" and "pastor". */
    private static boolean oneApart(String word, String listed) {
        if (word.length() != listed.length()) {
            return true;
        }
        var different = IntStream.range(0, word.length())
                .filter(i -> word.charAt(i) != listed.charAt(i))
                .toArray();
        return different.length == 1
                || different.length == 2
                        && word.charAt(different[0]) == listed.charAt(different[1])
                        && word.charAt(different[1]) == listed.charAt(different[0]);
    }

    private static Stream<String> gaps(String word) {
        return Stream.concat(
                Stream.of(word),
                IntStream.range(1, word.length()).mapToObj(i -> word.substring(0, i) + word.substring(i + 1)));
    }
}
