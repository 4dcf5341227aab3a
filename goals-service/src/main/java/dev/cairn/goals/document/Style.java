package dev.cairn.goals.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How sheets look: people's words in the serif, the product's in the sans, each falling back to what a text needs. */
final class Style {

    private final String rules = read();

    String with(Collection<String> families) {
        var serif = after(Face.LITERATA.family(), families);
        var sans = after(Face.SANS.family(), families);
        return rules.replace("SERIF", serif).replace("SANS", sans);
    }

    private static String after(String first, Collection<String> families) {
        return Stream.concat(Stream.of(first), families.stream().filter(family -> !family.equals(first)))
                .map(family -> "'" + family + "'")
                .collect(Collectors.joining(","));
    }

    private static String read() {
        try (var file = Style.class.getResourceAsStream("sheet.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
