package dev.cairn.goals.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A YAML file on the class path; a field that nobody reads, or one that lacks, is refused. */
public final class ContentFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final String path;

    public ContentFile(String path) {
        this.path = path;
    }

    /** The entries of a file that is one list, in its order. */
    public <T> List<T> listOf(Class<T> type) {
        var list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        return List.copyOf(MAPPER.<List<T>>convertValue(loaded(), list));
    }

    /** The file as one thing. */
    public <T> T as(Class<T> type) {
        return MAPPER.convertValue(loaded(), type);
    }

    private Object loaded() {
        try (var file = Objects.requireNonNull(ContentFile.class.getResourceAsStream(path), path)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
