package dev.cairn.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may do what: a table with a line an operation and scene ({@code GET /api/v1/plans/{owner},shared}), then the status
 * that each of {@link Cast#CALLERS} gets.
 */
record AuthorizationMatrix(List<Row> rows) {

    private static final int BEFORE_CALLERS = 2;

    /** An operation in a scene. */
    record Row(String operation, String scene, List<Integer> expected) {

        int expected(String caller) {
            return expected.get(Cast.CALLERS.indexOf(caller));
        }

        @Override
        public String toString() {
            return operation + " where " + scene;
        }
    }

    /** The {@code authorization.csv} on the class path. */
    static AuthorizationMatrix read() {
        var lines = lines().stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> List.of(line.split(",")))
                .toList();
        var callers = lines.getFirst().subList(BEFORE_CALLERS, lines.getFirst().size());
        if (!callers.equals(Cast.CALLERS)) {
            throw new IllegalStateException("expected the columns " + Cast.CALLERS + ", found " + callers);
        }
        return new AuthorizationMatrix(
                lines.stream().skip(1).map(AuthorizationMatrix::row).toList());
    }

    Set<String> operations() {
        return rows.stream().map(row -> withoutNames(row.operation())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** An operation without what it calls its path variables. */
    static String withoutNames(String operation) {
        return operation.replaceAll("\\{[A-Za-z-]+}", "{}");
    }

    private static Row row(List<String> cells) {
        if (cells.size() != Cast.CALLERS.size() + BEFORE_CALLERS) {
            throw new IllegalStateException("not a status for each of " + Cast.CALLERS + ": " + cells);
        }
        return new Row(
                cells.get(0),
                cells.get(1),
                cells.stream().skip(BEFORE_CALLERS).map(Integer::valueOf).toList());
    }

    private static List<String> lines() {
        try (var file = AuthorizationMatrix.class.getResourceAsStream("/authorization.csv")) {
            var bytes = Objects.requireNonNull(file, "no authorization.csv").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
