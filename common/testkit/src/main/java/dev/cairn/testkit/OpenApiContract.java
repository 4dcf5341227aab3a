package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the API that a running service gives is the one that is committed beside its pom. Run with the
 * system property {@code cairn.openapi.renew=true} the committed one is written anew instead.
 */
public abstract class OpenApiContract {

    private static final Path COMMITTED = Path.of("openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The running service, asked by anybody. */
    protected abstract Requests service();

    /** Where the running service describes itself. */
    protected String address() {
        return "/internal/openapi";
    }

    @Test
    void theCommittedDescriptionIsTheRunningOne() throws IOException {
        var running = described(service().get(address()).expect(200));
        if (Boolean.getBoolean("cairn.openapi.renew")) {
            Files.writeString(COMMITTED, running);
        }
        assertThat(running)
                .as("%s differs from what runs; -Dcairn.openapi.renew=true renews it", COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
    }

    /** A number behind an underscore is how a second operation of the same name is told apart. */
    @Test
    void everyOperationHasANameOfItsOwn() {
        var document = service().get(address()).expect(200).json();
        var names = document.findValuesAsString("operationId");
        assertThat(names).isNotEmpty().doesNotHaveDuplicates().noneMatch(name -> name.contains("_"));
    }

    /**
     * Writes that carry neither a version nor a key, with the reason why neither a retry nor a second writer loses or doubles
     * anything.
     */
    protected Map<String, String> harmlessTwice() {
        return Map.of();
    }

    @Test
    void everyWriteIsOfAVersionOrHasAKeyOrIsNamedAsHarmless() {
        var bare = new TreeSet<String>();
        service().get(address()).expect(200).json().at("/paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    if (!operation.getKey().equals("get") && !isGuarded(operation.getValue())) {
                        bare.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        assertThat(bare).isEqualTo(new TreeSet<>(harmlessTwice().keySet()));
    }

    private static boolean isGuarded(JsonNode operation) {
        return operation
                .at("/parameters")
                .valueStream()
                .map(parameter -> parameter.at("/name").asString())
                .anyMatch(Set.of("If-Match", "Idempotency-Key")::contains);
    }

    private static String described(Answer answer) {
        var document = (ObjectNode) answer.json();
        document.remove("servers");
        var lines = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        var printer =
                new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
        return JSON.writer().with(printer).writeValueAsString(document) + "\n";
    }
}
