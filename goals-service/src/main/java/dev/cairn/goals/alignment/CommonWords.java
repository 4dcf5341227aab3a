package dev.cairn.goals.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand in many a goal and so tell nothing of what it is about. */
final class CommonWords {

    private static final String FILE = "common-words.txt";

    private final Set<Stem> stems;

    CommonWords() {
        try (var file = Objects.requireNonNull(CommonWords.class.getResourceAsStream(FILE), FILE)) {
            stems = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                    .filter(word -> !word.isBlank())
                    .map(Stem::of)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(Stem stem) {
        return stems.contains(stem);
    }
}
