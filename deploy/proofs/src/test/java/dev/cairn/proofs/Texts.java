package dev.cairn.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the portal says in one language, read from its own messages, so that a person of a proof finds things by their words. */
final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final JsonMapper LITERALS = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final Map<String, String> texts = new TreeMap<>();

    private Texts() {}

    /** @param bundles folders of the portal's messages; what a later one says holds */
    static Texts of(Path portal, String... bundles) {
        var found = new Texts();
        for (var bundle : bundles) {
            found.readAll(portal.resolve("src/config/messages").resolve(bundle));
        }
        return found;
    }

    private void readAll(Path folder) {
        try (var files = Files.list(folder)) {
            files.filter(file -> !file.endsWith("index.ts")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each file is one object of texts, which JSON can nearly read. */
    private void read(Path file) {
        try {
            var source = Files.readString(file);
            var literal = source.substring(source.indexOf("= {") + 2, source.lastIndexOf('}') + 1);
            keep("", LITERALS.readTree(literal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String key, JsonNode node) {
        if (node.isString()) {
            texts.put(key, node.asString());
        } else {
            node.properties()
                    .forEach(entry ->
                            keep(key.isEmpty() ? entry.getKey() : key + "." + entry.getKey(), entry.getValue()));
        }
    }

    /** The words of a key; what stands in double braces is taken from the values in their order. */
    String say(String key, Object... values) {
        var next = Arrays.asList(values).iterator();
        return PLACE.matcher(text(key))
                .replaceAll(place -> Matcher.quoteReplacement(next.next().toString()));
    }

    /** The words of a key with anything in the place of double braces. */
    Pattern like(String key) {
        return Pattern.compile(
                PLACE.splitAsStream(text(key)).map(Texts::quote).collect(Collectors.joining(".*")), Pattern.DOTALL);
    }

    /** Words as a pattern that browsers understand too, which know no quoting of whole passages. */
    static String quote(String words) {
        return words.replaceAll("[\\\\.*+?^${}()|\\[\\]/]", "\\\\$0");
    }

    private String text(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("the portal has no text " + key);
        }
        return text;
    }
}
