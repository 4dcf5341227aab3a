package dev.cairn.goals.coach.learned;

import dev.cairn.goals.coach.text.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What labelled goals taught: for each name of {@link Features} how much it tells, and for which hint. For any number of threads. */
public final class Learned {

    /** As long as all names of a goal together are, so that a long goal says no more than a short one. */
    private static final double LENGTH = 5;

    private static final String UNKNOWN = "unknown words";
    private static final String ALL_KNOWN = "no unknown word";

    private final List<String> hints;
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, double[]> weights = new HashMap<>();

    /** Loads what comes with the program. */
    public Learned() {
        this(read("learned.txt"));
    }

    /** Reads a line of hints, then a line for each name: the name, how rare it is, and its weight for each hint. */
    Learned(String text) {
        var lines = text.lines().filter(line -> !line.startsWith("# ")).toList();
        hints = List.of(lines.getFirst().split("\t"));
        lines.stream().skip(1).map(line -> line.split("\t", -1)).forEach(line -> {
            if (!line[1].isEmpty()) {
                rarity.put(line[0], Double.valueOf(line[1]));
            }
            weights.put(
                    line[0],
                    Arrays.stream(line)
                            .skip(2)
                            .mapToDouble(weight -> weight.isEmpty() ? 0 : Double.parseDouble(weight))
                            .toArray());
        });
    }

    /** What a goal is to be expected to lack. */
    public Opinion opinion(Passage title, List<Passage> others) {
        var features = Features.of(title, others);
        var values = values(features, rarity);
        return new Opinion(title, features.seen(), values, hints, weights);
    }

    /** How much each known name counts in a goal. */
    static Map<String, Double> values(Features features, Map<String, Double> rarity) {
        var values = new HashMap<>(features.facts());
        var known =
                features.seen().keySet().stream().filter(rarity::containsKey).toList();
        var sum = known.stream()
                .mapToDouble(name -> rarity.getOrDefault(name, 0.0))
                .map(it -> it * it)
                .sum();
        known.forEach(name -> values.put(name, LENGTH * rarity.getOrDefault(name, 0.0) / Math.sqrt(sum)));
        var unknown = features.seen().keySet().stream()
                .filter(name -> name.startsWith(Features.WORD) && !rarity.containsKey(name))
                .count();
        values.put(UNKNOWN, Math.log1p(unknown));
        values.put(ALL_KNOWN, unknown == 0 ? 1.0 : 0.0);
        return values;
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(Learned.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
