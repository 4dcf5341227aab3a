package dev.cairn.goals.coach.text;

import java.util.List;
import java.util.Map;

/** A line of a word list: what it means, and the places that words have to fill one after the other. See {@link Notation}. */
record Phrase(String category, List<Element> elements) {

    /** One place of a phrase. */
    sealed interface Element {

        /** A word that some form fits, or a named part of a phrase. */
        record Choice(List<Form> forms, boolean optional) implements Element {}

        /** A few words of any kind. */
        record Gap(int most) implements Element {}

        /**
         * Takes no word: a clause begins here.
         *
         * @param infinitive or an infinitive with "to"
         */
        record Start(boolean infinitive) implements Element {}

        /** Takes no word: a clause ends here. */
        record End() implements Element {}
    }

    /** Something that may stand at a place. */
    sealed interface Form {

        /** A way a word may look. */
        record Letters(String text, boolean openStart, boolean openEnd) implements Form {

            boolean fits(String word) {
                if (openStart && openEnd) {
                    return word.contains(text);
                }
                if (openStart) {
                    return word.endsWith(text);
                }
                return openEnd ? word.startsWith(text) : word.equals(text);
            }
        }

        /** A token by what it is made of. */
        record Made(String of) implements Form {}

        /** Words that have a name of their own in the list. */
        record Named(String name) implements Form {}
    }

    /** Behind the last token that it covers when it starts at a place, the longest way; -1 where it does not fit. */
    int end(List<Token> tokens, int at, Map<String, List<List<Element>>> parts) {
        return new Match(tokens, at, parts).end(elements, at);
    }
}
