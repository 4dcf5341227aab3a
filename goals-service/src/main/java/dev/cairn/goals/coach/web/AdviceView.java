package dev.cairn.goals.coach.web;

import dev.cairn.goals.coach.Advice;
import dev.cairn.goals.coach.phrasing.Phrasing;
import dev.cairn.goals.coach.rule.Hint;
import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Span;
import java.util.List;

/**
 * What the coach says; no hints for a goal that is fine.
 *
 * @param language of the goal's words and of the phrasings, {@code en} or {@code de}
 */
record AdviceView(String language, List<HintView> hints) {

    static AdviceView of(Advice advice) {
        return new AdviceView(
                advice.language().code(),
                advice.hints().stream().map(HintView::of).toList());
    }

    /**
     * One thing that it says, what matters most first.
     *
     * @param code a criterion that is lacking (specific, measurable, achievable, time-bound, relevant) or a caution (no-goal, demand,
     *     elsewhere, pay-only, vague)
     * @param reason why, as a stable code
     * @param words which words it means
     */
    record HintView(Hint code, boolean caution, String reason, List<WordsView> words, PhrasingView phrasing) {

        static HintView of(Advice.Hinted hinted) {
            var finding = hinted.finding();
            return new HintView(
                    finding.hint(),
                    finding.hint().caution(),
                    finding.reason(),
                    finding.spans().stream().map(WordsView::of).toList(),
                    PhrasingView.of(hinted.phrasing()));
        }
    }

    /**
     * Where words stand.
     *
     * @param field title, why, measure, steps, support or alignment
     * @param index which step
     * @param start in UTF-16 units of the text as it was sent; {@code end} is behind the last
     */
    record WordsView(Field field, int index, int start, int end) {

        static WordsView of(Span span) {
            return new WordsView(span.field(), span.index(), span.start(), span.end());
        }
    }

    /**
     * Words to start from, in the goal's language.
     *
     * @param field which field they fit: the title they would replace, or one they could begin
     * @param text with examples to replace in square brackets
     */
    record PhrasingView(Field field, String text) {

        static PhrasingView of(Phrasing phrasing) {
            return new PhrasingView(phrasing.field(), phrasing.text());
        }
    }
}
