package dev.cairn.goals.plan.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word. What is the same or removed makes up the first text, what is the same or added the
 * second, to the letter.
 */
final class WordComparison {

    /** A word, a single sign of a script that sets no spaces, white space, or any other character. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]\\p{M}*|[\\p{L}\\p{M}\\p{N}]+|\\s+|.",
            Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** Beyond so many pairs of words two texts are compared by lines, so that no text keeps anybody waiting. */
    private static final long MOST_PAIRS = 4_000_000;

    private WordComparison() {}

    static List<Run> compare(String before, String after) {
        var words = compare(before, after, WORD);
        return words.isEmpty() ? compare(before, after, LINE) : words;
    }

    /** Nothing where there is too much to compare, other than by lines. */
    private static List<Run> compare(String before, String after, Pattern pieces) {
        var old = pieces(before, pieces);
        var now = pieces(after, pieces);
        if (pieces == WORD && (long) old.size() * now.size() > MOST_PAIRS) {
            return List.of();
        }
        var patch = DiffUtils.diff(old, now, new MeyersDiffWithLinearSpace<>(), null, true);
        var runs = new ArrayList<Run>();
        patch.getDeltas().forEach(delta -> add(runs, delta));
        return joined(runs);
    }

    private static List<String> pieces(String text, Pattern pieces) {
        return pieces.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Run> runs, AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            runs.add(new Run(Run.Kind.SAME, String.join("", delta.getSource().getLines())));
            return;
        }
        runs.add(new Run(Run.Kind.REMOVED, String.join("", delta.getSource().getLines())));
        runs.add(new Run(Run.Kind.ADDED, String.join("", delta.getTarget().getLines())));
    }

    /** Between two changes a space alone is no resting place: it reads better as a part of both. */
    private static List<Run> joined(List<Run> runs) {
        var removed = new StringBuilder();
        var added = new StringBuilder();
        var joined = new ArrayList<Run>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            switch (run.kind()) {
                case REMOVED -> removed.append(run.text());
                case ADDED -> added.append(run.text());
                case SAME -> {
                    var between = !removed.isEmpty() && !added.isEmpty() && i + 1 < runs.size();
                    if (between && run.text().isBlank()) {
                        removed.append(run.text());
                        added.append(run.text());
                    } else {
                        flush(joined, removed, added);
                        joined.add(run);
                    }
                }
            }
        }
        flush(joined, removed, added);
        return List.copyOf(joined);
    }

    private static void flush(List<Run> joined, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            joined.add(new Run(Run.Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            joined.add(new Run(Run.Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
