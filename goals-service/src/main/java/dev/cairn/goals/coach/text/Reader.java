package dev.cairn.goals.coach.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads texts with the word lists of both languages, since people mix them. Made once; for any number of threads. */
public final class Reader {

    private final Map<Language, WordList> lists = new EnumMap<>(Language.class);
    private final LanguageGuess guess;
    private final Spelling spelling;

    /** Loads the lists that come with the program. */
    public Reader() {
        Arrays.stream(Language.values()).forEach(language -> lists.put(language, WordList.of(language)));
        var words = new HashSet<String>();
        lists.values().forEach(list -> words.addAll(list.words()));
        spelling = new Spelling(words);
        guess = new LanguageGuess(lists);
    }

    /** What stands in one field. */
    public Passage read(Field field, int index, String text) {
        var tokens =
                Tokens.of(text, field.words()).stream().map(spelling::mended).toList();
        var marks = new ArrayList<Mark>();
        lists.values().forEach(list -> marks.addAll(list.marks(field, index, tokens)));
        marks.sort(Comparator.comparingInt(Mark::first)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        return new Passage(field, index, text, tokens, List.copyOf(marks));
    }

    /** The language of some texts together; the other one where they do not tell. */
    public Language language(List<Passage> passages, Language otherwise) {
        return guess.of(passages, otherwise);
    }
}
