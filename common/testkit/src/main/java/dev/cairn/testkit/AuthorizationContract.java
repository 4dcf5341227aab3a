package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.testkit.AuthorizationMatrix.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running service does what its {@code authorization.csv} says, for every operation and everybody, and finds all of it
 * by key; and the file, the code and the committed {@code openapi.json} know the same operations.
 */
public abstract class AuthorizationContract {

    private static final AuthorizationMatrix MATRIX = AuthorizationMatrix.read();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int REDIRECT = 300;
    private static final int NOT_FOUND = 404;

    protected abstract RunningService service();

    /** Sets a scene that nobody has touched yet. */
    protected abstract Scene scene(String name);

    static Stream<Row> rows() {
        return MATRIX.rows().stream();
    }

    /** What is refused leaves all as it was, so who is refused shares a scene; who may change something gets a new one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everybodyGetsWhatTheMatrixSays(Row row) {
        var shared = scene(row.scene());
        var wrong = new ArrayList<String>();
        for (var caller : Cast.CALLERS) {
            int expected = row.expected(caller);
            var changes = expected < REDIRECT && !row.operation().startsWith("GET ");
            var scene = changes ? scene(row.scene()) : shared;
            var answer = scene.attempt(row.operation(), caller);
            if (answer.status() != expected) {
                wrong.add(caller + ": expected " + expected + ", got " + answer.status() + " " + answer.text());
            }
            wrong.addAll(leaks(row, caller, answer, scene));
        }
        assertThat(wrong).isEmpty();
        assertThat(service().scans()).as("queries that no key answers").isEmpty();
    }

    /** Words shown to who may not read them, and a not found that is told from that of what never was. */
    private static List<String> leaks(Row row, String caller, Answer answer, Scene scene) {
        var leaks = new ArrayList<String>();
        scene.words().forEach((word, readers) -> {
            if (!readers.contains(caller) && answer.text().contains(word)) {
                leaks.add(caller + ": reads " + word + " in " + answer.text());
            }
        });
        if (answer.status() == NOT_FOUND && row.operation().contains("{")) {
            var never = scene.withUnknownIds().attempt(row.operation(), caller);
            if (never.status() != NOT_FOUND || !never.text().equals(answer.text())) {
                leaks.add(caller + ": can tell it from what never was: " + answer.text() + " / " + never.text());
            }
        }
        return leaks;
    }

    @Test
    void theMatrixHasEveryOperationOfTheCodeAndNoOther() {
        var inCode = new TreeSet<String>();
        service().operations().forEach(operation -> inCode.add(AuthorizationMatrix.withoutNames(operation)));
        assertThat(MATRIX.operations()).isEqualTo(inCode);
    }

    @Test
    void theMatrixHasEveryDescribedOperationAndNoOtherOfTheApi() throws IOException {
        var inMatrix = new TreeSet<>(MATRIX.operations());
        inMatrix.removeIf(operation -> operation.contains(" /internal/"));
        assertThat(inMatrix).isEqualTo(described());
    }

    private static Set<String> described() throws IOException {
        var document = JSON.readTree(Files.readString(Path.of("openapi.json")));
        var described = new TreeSet<String>();
        document.at("/paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(verb -> described.add(
                        AuthorizationMatrix.withoutNames(verb.toUpperCase(Locale.ROOT) + " " + path.getKey()))));
        described.removeIf(operation -> operation.contains(" /internal/"));
        return described;
    }
}
