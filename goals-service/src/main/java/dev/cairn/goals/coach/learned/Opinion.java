package dev.cairn.goals.coach.learned;

import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What to expect of one goal, and from which of its words. */
public final class Opinion {

    private static final int A_FEW = 3;
    private static final double[] NOTHING = {};

    private final Passage title;
    private final Map<String, Set<Integer>> seen;
    private final Map<String, Double> values;
    private final List<String> hints;
    private final Map<String, double[]> weights;
    private final double[] odds;

    Opinion(
            Passage title,
            Map<String, Set<Integer>> seen,
            Map<String, Double> values,
            List<String> hints,
            Map<String, double[]> weights) {
        this.title = title;
        this.seen = seen;
        this.values = values;
        this.hints = hints;
        this.weights = weights;
        odds = new double[hints.size()];
        values.keySet().stream().sorted().forEach(this::add);
    }

    private void add(String name) {
        var weight = weights.getOrDefault(name, NOTHING);
        var value = values.getOrDefault(name, 0.0);
        for (var at = 0; at < weight.length; at++) {
            odds[at] += weight[at] * value;
        }
    }

    /** How likely a hint, by its code, is right: above 0 likelier than not, each 1 multiplying the odds by e; 0 where nothing was learned. */
    public double of(String hint) {
        var at = hints.indexOf(hint);
        return at < 0 ? 0 : odds[at];
    }

    /** The words of the title that speak most for a hint; the whole title where none does. */
    public List<Span> words(String hint) {
        var parts = new double[title.tokens().size()];
        seen.forEach((name, tokens) -> tokens.forEach(at -> parts[at] += part(name, hint) / tokens.size()));
        var most = Arrays.stream(parts).max().orElse(0);
        return most <= 0
                ? List.of(title.span())
                : IntStream.range(0, parts.length)
                        .filter(at -> parts[at] >= most / 2)
                        .limit(A_FEW)
                        .mapToObj(at -> title.part(at, at + 1).span())
                        .toList();
    }

    private double part(String name, String hint) {
        var weight = weights.getOrDefault(name, NOTHING);
        var at = hints.indexOf(hint);
        return at < 0 || at >= weight.length ? 0 : weight[at] * values.getOrDefault(name, 0.0);
    }
}
