package dev.cairn.local.signin.organization;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the folders of {@code deploy/demo}: each that holds an {@code organization.yaml} is an organization. */
final class OrganizationFiles {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final CSVFormat PEOPLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private OrganizationFiles() {}

    /** All organizations below the folder, by slug; fails with the file's name if one cannot be read. */
    static List<Organization> read(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve("organization.yaml")))
                    .sorted()
                    .map(OrganizationFiles::organization)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's files are expected in " + folder.toAbsolutePath(), e);
        }
    }

    private static Organization organization(Path folder) {
        Path file = folder.resolve("organization.yaml");
        Map<?, ?> values = yaml(file);
        String slug = text(values, "slug", file);
        if (!SLUG.matcher(slug).matches() || Organizations.RESERVED.contains(slug)) {
            throw new IllegalArgumentException(file + ": slug \"" + slug + "\" is not free or not of a-z, 0-9 and -");
        }
        return new Organization(slug, text(values, "name", file), people(folder), standings(folder));
    }

    private static List<Person> people(Path folder) {
        Path file = folder.resolve("people.csv");
        List<Person> people = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file);
                var lines = PEOPLE.parse(reader)) {
            lines.forEach(line -> people.add(person(line, file)));
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
        return List.copyOf(people);
    }

    private static Person person(CSVRecord line, Path file) {
        String key = value(line, "key");
        String name = value(line, "name");
        if (key == null || name == null) {
            throw new IllegalArgumentException(
                    file + " line " + (line.getRecordNumber() + 1) + ": key and name are needed");
        }
        return new Person(
                key,
                name,
                value(line, "email"),
                Objects.requireNonNullElse(value(line, "user_name"), key),
                value(line, "title"),
                value(line, "department"),
                value(line, "manager"),
                !"false".equals(value(line, "active")));
    }

    private static Map<String, Standing> standings(Path folder) {
        Path file = folder.resolve("standings.yaml");
        Map<String, Standing> standings = new LinkedHashMap<>();
        if (Files.exists(file)) {
            yaml(file).forEach((key, value) -> standings.put(key.toString(), standing((Map<?, ?>) value, file)));
        }
        return standings;
    }

    private static Standing standing(Map<?, ?> value, Path file) {
        return new Standing(text(value, "en", file), text(value, "de", file), Boolean.TRUE.equals(value.get("try")));
    }

    private static Map<?, ?> yaml(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return loaded instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String text(Map<?, ?> values, String name, Path file) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(file + ": " + name + " is missing");
        }
        return value.toString();
    }

    private static @Nullable String value(CSVRecord line, String column) {
        String value = line.isSet(column) ? line.get(column).strip() : "";
        return value.isEmpty() ? null : value;
    }
}
