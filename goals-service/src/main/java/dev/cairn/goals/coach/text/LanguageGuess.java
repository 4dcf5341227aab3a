package dev.cairn.goals.coach.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tells the language of a text from its small words, letters and endings. */
final class LanguageGuess {

    private static final Pattern GERMAN = Pattern.compile(
            "[äöüßÄÖÜ]|(?i:ung(?:en)?|keit(?:en)?|heit(?:en)?|schaft|lich(?:e[nrs]?)?|ieren|tion(?:en)|isch(?:e[nrs]?)?|enz|itaet)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)(?:ing|ly|ment|ness|ship|ity|ful|able|ght|tion|ed)\\b|\\b(?:th|wh)");
    private static final int SMALL_WORD = 3;

    private final Map<Language, WordList> lists;

    LanguageGuess(Map<Language, WordList> lists) {
        this.lists = lists;
    }

    Language of(List<Passage> passages, Language otherwise) {
        var german = score(passages, Language.GERMAN, GERMAN);
        var english = score(passages, Language.ENGLISH, ENGLISH);
        if (german == english) {
            return otherwise;
        }
        return german > english ? Language.GERMAN : Language.ENGLISH;
    }

    private int score(List<Passage> passages, Language language, Pattern looks) {
        return passages.stream()
                .mapToInt(passage -> SMALL_WORD * small(passage, language)
                        + (int) looks.matcher(passage.text()).results().count())
                .sum();
    }

    private int small(Passage passage, Language language) {
        var words = list(language);
        var others = list(language == Language.GERMAN ? Language.ENGLISH : Language.GERMAN);
        return (int) passage.tokens().stream()
                .filter(token -> words.small(token.word()) && !others.small(token.word()))
                .count();
    }

    private WordList list(Language language) {
        return Objects.requireNonNull(lists.get(language));
    }
}
