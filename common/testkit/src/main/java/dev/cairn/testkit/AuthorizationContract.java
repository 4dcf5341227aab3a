package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.directory.TenantState;
import dev.cairn.platform.tenancy.TenantStates;
import dev.cairn.testkit.AuthorizationMatrix.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private static final int UNAVAILABLE = 503;
    private static final int FORBIDDEN = 403;
    private static final int LOCKED = 423;

    /** Operators belong to no tenant; keys to verify tokens with are everybody's. */
    private static final Set<String> TENANTLESS = Set.of(" as operator", "GET /internal/keys as anybody");

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
            var answer = attempt(scene, row, caller);
            if (answer.status() != expected) {
                wrong.add(caller + ": expected " + expected + ", got " + answer.status() + " " + answer.text());
            }
            wrong.addAll(leaks(row, caller, answer, scene));
        }
        assertThat(wrong).isEmpty();
        holds();
    }

    /** What is true at any time, whatever was asked of the service until then. */
    private void holds() {
        service().assertFoundByKeyWithTenantBound();
        assertThat(service().handlings().withAnother())
                .as("handled in another tenant than the caller's")
                .isEmpty();
        assertThat(service().handlings().withoutTenant())
                .as("handled without a tenant")
                .allMatch(handled -> TENANTLESS.stream().anyMatch(handled::endsWith));
        var name = service().issuer().service().replace("-service", "");
        assertThat(service().databases())
                .as("databases")
                .allMatch(database -> database.matches(name + "_(platform|keys|[a-z2-7]{24})"));
    }

    /** Asks to read once more where the store was too slow for a moment and the answer says to: that is nobody's right. */
    private static Answer attempt(Scene scene, Row row, String caller) {
        var answer = scene.attempt(row.operation(), caller);
        var slow = answer.status() == UNAVAILABLE && row.operation().startsWith("GET ");
        return slow ? scene.attempt(row.operation(), caller) : answer;
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
    void nothingIsChangedInAReadOnlyTenantAndReadingGoesOn() {
        var until = Instant.parse("2040-01-01T00:00:00Z");
        inScenes(TenantState.READ_ONLY, until, (row, answer) -> {
            if (row.operation().startsWith("GET ")) {
                return answer.status() == row.expected("manager") ? "" : "expected as always";
            }
            return answer.status() == LOCKED
                            && answer.at("/code").equals("tenant-read-only")
                            && answer.at("/params/until").equals(until.toString())
                    ? ""
                    : "expected a refusal";
        });
    }

    @Test
    void nobodyIsLetIntoASuspendedTenant() {
        inScenes(
                TenantState.SUSPENDED,
                null,
                (row, answer) ->
                        answer.status() == FORBIDDEN && answer.at("/code").equals("tenant-suspended")
                                ? ""
                                : "expected a refusal");
    }

    /** Has the manager try every operation once the scenes are set and the tenants are in the state. */
    private void inScenes(TenantState state, @Nullable Instant until, BiFunction<Row, Answer, String> check) {
        var scenes = new HashMap<String, Scene>();
        MATRIX.rows().forEach(row -> scenes.computeIfAbsent(row.scene(), this::scene));
        var wrong = new ArrayList<String>();
        say(scenes, state, until);
        try {
            MATRIX.rows().stream()
                    .filter(row -> !row.operation().contains(" /internal/"))
                    .forEach(row -> {
                        var answer =
                                Objects.requireNonNull(scenes.get(row.scene())).attempt(row.operation(), "manager");
                        var found = check.apply(row, answer);
                        if (!found.isEmpty()) {
                            wrong.add(row + ": " + found + ", got " + answer.status() + " " + answer.text());
                        }
                    });
        } finally {
            say(scenes, TenantState.ACTIVE, null);
        }
        assertThat(wrong).isEmpty();
    }

    private void say(Map<String, Scene> scenes, TenantState state, @Nullable Instant until) {
        var states = service().bean(TenantStates.class);
        scenes.values().forEach(scene -> states.keep(scene.tenant(), System.currentTimeMillis(), state, until));
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
