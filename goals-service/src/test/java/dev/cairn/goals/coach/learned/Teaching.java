package dev.cairn.goals.coach.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds weights that tell labelled goals apart: logistic regression, small weights preferred. The same goals give the same weights. */
public final class Teaching {

    private static final int SEED = 7;
    private static final int ROUNDS = 40;
    private static final int OFTEN_ENOUGH = 3;
    private static final int NAMES = 16_000;
    private static final double PLACES = 100;

    private final List<String> hints;
    private final List<Lesson> lessons;
    private final List<Features> features;

    public Teaching(List<String> hints, List<Lesson> lessons) {
        this.hints = List.copyOf(hints);
        this.lessons = List.copyOf(lessons);
        features =
                lessons.stream().map(it -> Features.of(it.title(), it.others())).toList();
    }

    /** What was learned, as {@link Learned} reads it. Names that tell little are left out, and the rest learned again. */
    public String text() {
        var rarity = rarity();
        var all = weights(rarity);
        all.entrySet().stream()
                .filter(it -> rarity.containsKey(it.getKey()))
                .sorted(Map.Entry.<String, double[]>comparingByValue((a, b) -> Double.compare(most(b), most(a)))
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(NAMES)
                .forEach(it -> rarity.remove(it.getKey()));
        var lines = new ArrayList<String>();
        lines.add(
                "# Learned from the labelled goals of the tests; do not edit. A name, how rare it is, its weight for each hint.");
        lines.add(String.join("\t", hints));
        new TreeMap<>(weights(rarity))
                .forEach((name, weight) -> lines.add(name + "\t" + shortened(rarity.getOrDefault(name, 0.0)) + "\t"
                        + IntStream.range(0, weight.length)
                                .mapToObj(at -> shortened(weight[at]))
                                .collect(Collectors.joining("\t"))));
        return String.join("\n", lines) + "\n";
    }

    private static double most(double[] weights) {
        return IntStream.range(0, weights.length)
                .mapToDouble(at -> Math.abs(weights[at]))
                .max()
                .orElse(0);
    }

    private static String shortened(double number) {
        var rounded = Math.round(number * PLACES);
        return rounded == 0 ? "" : String.format(Locale.ROOT, "%s", rounded / PLACES);
    }

    /** Of the names that several goals have. */
    private Map<String, Double> rarity() {
        var goals = new HashMap<String, Integer>();
        features.forEach(it -> it.seen().keySet().forEach(name -> goals.merge(name, 1, Integer::sum)));
        var rarity = new HashMap<String, Double>();
        goals.forEach((name, count) -> {
            if (count >= OFTEN_ENOUGH) {
                rarity.put(name, Math.round(PLACES * Math.log((double) features.size() / count)) / PLACES);
            }
        });
        return rarity;
    }

    private Map<String, double[]> weights(Map<String, Double> rarity) {
        var names = new HashMap<String, Integer>();
        var goals = new ArrayList<Goal>();
        features.forEach(it -> {
            var values = new TreeMap<>(Learned.values(it, rarity));
            goals.add(new Goal(
                    values.keySet().stream()
                            .mapToInt(name -> names.computeIfAbsent(name, key -> names.size()))
                            .toArray(),
                    values.values().stream().mapToDouble(Double::doubleValue).toArray()));
        });
        var all = hints.stream().map(hint -> learn(hint, goals, names.size())).toList();
        var weights = new HashMap<String, double[]>();
        names.forEach((name, at) ->
                weights.put(name, all.stream().mapToDouble(it -> it[at]).toArray()));
        return weights;
    }

    /** Steps against the error of one goal after the other, each smaller than the one before. */
    private double[] learn(String hint, List<Goal> goals, int names) {
        var order = new ArrayList<>(IntStream.range(0, goals.size())
                .filter(at -> !lessons.get(at).unsure().contains(hint))
                .boxed()
                .toList());
        var random = new Random(SEED);
        var weights = new double[names];
        var scale = 1.0;
        var strictness = 1.0 / order.size();
        var step = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (var at : order) {
                var rate = 1 / (strictness * (step++ + 10.0 * order.size()));
                var goal = goals.get(at);
                var right = lessons.get(at).right().contains(hint) ? 1 : 0;
                var error = right - 1 / (1 + Math.exp(-scale * goal.times(weights)));
                scale *= 1 - rate * strictness;
                goal.add(weights, rate * error / scale);
            }
        }
        for (var at = 0; at < names; at++) {
            weights[at] *= scale;
        }
        return weights;
    }

    /** Its names by number, and how much each counts. */
    private record Goal(int[] names, double[] values) {

        double times(double[] weights) {
            var sum = 0.0;
            for (var at = 0; at < names.length; at++) {
                sum += weights[names[at]] * values[at];
            }
            return sum;
        }

        void add(double[] weights, double much) {
            for (var at = 0; at < names.length; at++) {
                weights[names[at]] += much * values[at];
            }
        }
    }
}
