package dev.cairn.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** An organization's folder in {@code deploy/demo}. */
record DemoOrganization(Path folder, Map<String, Object> settings) {

    static List<DemoOrganization> in(Path demo) {
        try (Stream<Path> folders = Files.list(demo)) {
            return folders.filter(folder -> Files.exists(folder.resolve("organization.yaml")))
                    .sorted()
                    .map(DemoOrganization::at)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoOrganization at(Path folder) {
        return new DemoOrganization(folder, new Yaml().load(text(folder.resolve("organization.yaml"))));
    }

    String value(String key) {
        return String.valueOf(settings.get(key));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> signIn() {
        return (Map<String, Object>) settings.getOrDefault("signIn", Map.of());
    }

    Optional<String> file(String name) {
        var file = folder.resolve(name);
        return Files.exists(file) ? Optional.of(text(file)) : Optional.empty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
