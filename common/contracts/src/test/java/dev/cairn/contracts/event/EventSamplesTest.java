package dev.cairn.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands on the topics stays readable: a sample of each type as it was first sent ({@code plan-shared.json}), and one
 * more ({@code plan-shared.2.json}) for each time that components were added. A sample is never changed, because records
 * like it lie on topics that are compacted but never emptied.
 */
class EventSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonMapper WITHOUT_NULLS = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    static Stream<Path> samples() throws IOException {
        try (var files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleReadsAsItsTypeAndLosesNothing(Path sample) {
        JsonNode written = WITHOUT_NULLS.valueToTree(JSON.readValue(read(sample), typeOf(sample)));
        assertThat(written).isEqualTo(JSON.readTree(read(sample)));
    }

    static Stream<Path> newestSamples() throws IOException {
        var newest = new TreeMap<String, Path>();
        samples()
                .forEach(sample -> newest.merge(
                        topicOf(sample) + "/" + nameOf(sample),
                        sample,
                        (one, other) -> version(one) > version(other) ? one : other));
        return newest.values().stream();
    }

    @ParameterizedTest
    @MethodSource("newestSamples")
    void theNewestSampleFillsEveryComponent(Path sample) {
        JsonNode written = JSON.valueToTree(JSON.readValue(read(sample), typeOf(sample)));
        assertThat(written.toString()).doesNotContain(":null").doesNotContain("[]");
    }

    @Test
    void everyTypeHasASample() throws IOException {
        var sampled = new TreeSet<String>();
        samples().forEach(sample -> sampled.add(topicOf(sample) + "/" + nameOf(sample)));
        assertThat(sampled).isEqualTo(types());
    }

    private static Set<String> types() {
        var types = new TreeSet<String>();
        Arrays.stream(EventFamily.values())
                .forEach(family -> family.types().keySet().forEach(type -> types.add(family.topic() + "/" + type)));
        return types;
    }

    private static Class<? extends CairnEvent> typeOf(Path sample) {
        return EventFamily.onTopic(topicOf(sample))
                .flatMap(family -> family.type(nameOf(sample)))
                .orElseThrow(() -> new AssertionError("of no type that there is: " + sample));
    }

    private static String topicOf(Path sample) {
        return sample.getParent().getFileName().toString();
    }

    private static String nameOf(Path sample) {
        return sample.getFileName().toString().split("\\.")[0];
    }

    private static int version(Path sample) {
        var parts = sample.getFileName().toString().split("\\.");
        return parts.length > 2 ? Integer.parseInt(parts[1]) : 1;
    }

    private static String read(Path sample) {
        try {
            return Files.readString(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
