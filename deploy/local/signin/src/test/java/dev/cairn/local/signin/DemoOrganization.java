package dev.cairn.local.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of one demo organization, with their dates as of one day. */
record DemoOrganization(Path folder, LocalDate today) {

    static final Path DEMO = Path.of("../../demo");
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<DemoOrganization> all() {
        return Stream.of("larkfield", "ahrendts")
                .map(slug -> new DemoOrganization(DEMO.resolve(slug), LocalDate.now()));
    }

    DemoOrganization on(LocalDate day) {
        return new DemoOrganization(folder, day);
    }

    Map<String, Object> settings() {
        return new Yaml().load(text("organization.yaml"));
    }

    Map<String, Object> standings() {
        return new Yaml().load(text("standings.yaml"));
    }

    /** Lines of people.csv by key, in order; fails on a key that comes twice. */
    Map<String, CSVRecord> people() {
        Map<String, CSVRecord> people = new LinkedHashMap<>();
        for (CSVRecord line : lines()) {
            if (people.put(line.get("key"), line) != null) {
                throw new AssertionError(folder + ": key twice: " + line.get("key"));
            }
        }
        return people;
    }

    Stream<JsonNode> plans() {
        return elements(json("plans.json").path("plans"));
    }

    Stream<JsonNode> conversations() {
        return elements(json("conversations.json").path("conversations"));
    }

    Stream<JsonNode> cadences() {
        return elements(json("check-ins.json").path("cadences"));
    }

    Stream<JsonNode> checkIns() {
        return elements(json("check-ins.json").path("checkIns"));
    }

    String manager(String key) {
        return people().get(key).get("manager");
    }

    String rendered(String file) {
        return new RelativeDates(today).render(text(file));
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The day of an instant or a date. */
    static LocalDate day(JsonNode value) {
        String text = value.asString();
        return text.contains("T")
                ? LocalDate.ofInstant(Instant.parse(text), java.time.ZoneOffset.UTC)
                : LocalDate.parse(text);
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    private JsonNode json(String file) {
        return JSON.readTree(rendered(file));
    }

    private Iterable<CSVRecord> lines() {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new java.io.StringReader(text("people.csv")))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
