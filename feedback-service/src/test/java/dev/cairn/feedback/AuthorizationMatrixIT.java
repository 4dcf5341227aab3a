package dev.cairn.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.Ids;
import dev.cairn.testkit.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Runs {@code authorization.csv}: every operation, as everybody. What is refused leaves everything as it was, so all who
 * are refused try on the same talk; whoever is allowed gets a fresh one.
 */
class AuthorizationMatrixIT {

    private static final List<String> LINES = lines();
    private static final List<String> CALLERS =
            cells(LINES.getFirst()).subList(2, cells(LINES.getFirst()).size());

    record Row(String operation, String situation, List<Integer> expected) {

        @Override
        public String toString() {
            return operation + " where " + situation;
        }
    }

    static Stream<Row> rows() {
        return LINES.stream().skip(1).map(line -> {
            var cells = cells(line);
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.stream().skip(2).map(Integer::valueOf).toList());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everybodyGetsWhatTheMatrixSays(Row row) {
        var refused = Situation.of(row.situation());
        var wrong = new ArrayList<String>();
        for (int number = 0; number < CALLERS.size(); number++) {
            var caller = CALLERS.get(number);
            int expected = row.expected().get(number);
            var situation = expected < 300 ? Situation.of(row.situation()) : refused;
            var answer = situation.attempt(row.operation(), caller);
            if (answer.status() != expected) {
                wrong.add(caller + ": expected " + expected + ", got " + answer.status() + " " + answer.text());
            }
            checkNothingLeaks(row, caller, answer, situation);
        }
        assertThat(wrong).isEmpty();
    }

    /** Whoever is neither of the two reads no word, and is told what those are told who ask for what never was. */
    private static void checkNothingLeaks(Row row, String caller, Answer answer, Situation situation) {
        if (!Set.of("employee", "partner", "service").contains(caller)) {
            assertThat(answer.text()).as(caller).doesNotContain(Situation.MARKED);
        }
        if (answer.status() == 404 && row.operation().contains("{")) {
            var never = situation.withUnknownIds().attempt(row.operation(), caller);
            assertThat(never.status()).isEqualTo(404);
            assertThat(answer.text()).as(caller).isEqualTo(never.text());
        }
    }

    @Test
    void theMatrixHasEveryOperationAndNoOther() {
        var inMatrix = new TreeSet<String>();
        rows().forEach(row -> inMatrix.add(withoutNames(row.operation())));
        assertThat(inMatrix).isEqualTo(inCode());
        inMatrix.removeIf(operation -> operation.contains(" /internal/"));
        assertThat(inOpenApi()).isEqualTo(inMatrix);
    }

    /** The operations of the OpenAPI document; each has an id of its own. */
    private static Set<String> inOpenApi() {
        var anybody = new Organization();
        var document = SharedService.asService(anybody.tenant, anybody.hanna)
                .get("/internal/openapi")
                .expect(200)
                .json();
        var operations = new TreeSet<String>();
        var ids = new ArrayList<String>();
        document.at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    operations.add(withoutNames(verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()));
                    ids.add(verb.getValue().at("/operationId").asString());
                }));
        operations.removeIf(operation -> operation.contains(" /internal/"));
        assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.contains("_"));
        return operations;
    }

    private static Set<String> inCode() {
        var operations = new TreeSet<String>();
        SharedService.running()
                .bean(DispatcherServlet.class)
                .getWebApplicationContext()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.getBeanType().getPackageName().startsWith("dev.cairn.feedback")) {
                        mapping.getPatternValues().forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> operations.add(withoutNames(verb + " " + path))));
                    }
                });
        return operations;
    }

    private static String withoutNames(String operation) {
        return operation.replaceAll("\\{[a-z]+}", "{}");
    }

    private static List<String> lines() {
        try (var file = AuthorizationMatrixIT.class.getResourceAsStream("/authorization.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split(","));
    }

    static String unknownId() {
        return Ids.random(Instant.now());
    }
}
