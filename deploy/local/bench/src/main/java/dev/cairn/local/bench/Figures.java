package dev.cairn.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What was measured: printed as a table as it comes, and kept as JSON. */
final class Figures {

    private final Map<String, Object> kept = new LinkedHashMap<>();

    void heading(String text) {
        System.out.println();
        System.out.println(text);
    }

    /** A figure with its unit; the aim is shown beside it, and never fails anything. */
    void figure(String name, double value, String unit, String aim) {
        kept.put(name, Map.of("value", Math.round(value * 1000) / 1000.0, "unit", unit, "aim", aim));
        System.out.println("  %-58s %10s %-6s %s"
                .formatted(name, String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value), unit, aim)
                .stripTrailing());
    }

    /** The rounds of contenders that took turns. */
    void rounds(Map<String, Rounds> all) {
        System.out.println("  %-44s %8s %8s %8s %8s".formatted("", "min/s", "median/s", "p50 ms", "p99 ms"));
        all.forEach((name, rounds) -> {
            System.out.println(String.format(
                    Locale.ROOT,
                    "  %-44s %8.0f %8.0f %8.2f %8.2f",
                    name,
                    rounds.least(),
                    rounds.median(),
                    rounds.millisAt(0.5),
                    rounds.millisAt(0.99)));
            kept.put(
                    name,
                    new TreeMap<>(Map.of(
                            "minPerSecond", Math.round(rounds.least()),
                            "medianPerSecond", Math.round(rounds.median()),
                            "p50Millis", rounds.millisAt(0.5),
                            "p99Millis", rounds.millisAt(0.99))));
        });
    }

    void keep(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(kept) + "\n");
    }
}
