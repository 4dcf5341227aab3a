package dev.cairn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Requests;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's own operations do for everybody what its {@code authorization.csv} says, and the file knows all of them. */
class AuthorizationIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static Platform platform;

    /** A line of the file: an operation, and the status that each caller gets. */
    record Row(String operation, List<String> callers, List<String> expected) {

        @Override
        public String toString() {
            return operation;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(1, Map.of());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    static List<Row> rows() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/authorization.csv"));
        var callers = List.of(lines.getFirst().split(","));
        return lines.stream()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .map(cells ->
                        new Row(cells.getFirst(), callers.subList(1, callers.size()), cells.subList(1, cells.size())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybodyGetsWhatTheMatrixSays(Row row) {
        var got = row.callers().stream()
                .map(caller -> Integer.toString(attempt(row.operation(), caller).statusCode()))
                .toList();
        assertThat(got).as("%s for %s", row.operation(), row.callers()).isEqualTo(row.expected());
    }

    @Test
    void theMatrixHasEveryDescribedOperationAndNoOther() throws IOException {
        var described = new TreeSet<String>();
        JSON.readTree(Files.readString(Path.of("openapi.json")))
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(rows().stream().map(Row::operation)).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void theGatewayStoresNothingInADatabaseOfATenantAndNothingInADefaultOne() {
        person("administrator", "north", Platform.NORTH).get("/api/v1/session");
        madeToken("/secret");

        assertThat(platform.mongo.listDatabaseNames())
                .contains("gateway_platform")
                .isSubsetOf("gateway_platform", "gateway_keys");
    }

    private static HttpResponse<String> attempt(String operation, String caller) {
        var verb = operation.split(" ")[0];
        var path = operation.split(" ")[1].replace("{tenant}", Platform.NORTH.value());
        if (path.contains("{id}")) {
            path = path.replace("{id}", madeToken("/token/id"));
        }
        if (caller.equals("api-token")) {
            var headers = new LinkedHashMap<>(conditions());
            headers.put("Authorization", "Bearer " + madeToken("/secret"));
            headers.put("Content-Type", "application/json");
            return platform.browser().send(verb, path, body(operation), headers);
        }
        var browser = as(caller);
        return verb.equals("GET") ? browser.get(path) : browser.write(verb, path, body(operation), conditions());
    }

    /** What a creation and a change need to be taken at all. */
    private static Map<String, String> conditions() {
        var now = platform.operator().get("/api/v1/providers/" + Platform.NORTH);
        return Map.of(
                "Idempotency-Key",
                Requests.uuidV7(),
                "If-Match",
                now.headers().firstValue("ETag").orElseThrow());
    }

    private static Browser as(String caller) {
        return switch (caller) {
            case "anonymous" -> platform.browser();
            case "ended" -> ended();
            case "person" -> person("", "north", Platform.NORTH);
            case "people-partner" -> person("people-partner", "north", Platform.NORTH);
            case "administrator" -> person("administrator", "north", Platform.NORTH);
            case "operator" -> platform.operator();
            case "other-tenant-person" -> person("", "south", Platform.SOUTH);
            case "other-tenant-administrator" -> person("administrator", "south", Platform.SOUTH);
            default -> throw new IllegalArgumentException(caller);
        };
    }

    private static Browser person(String role, String slug, TenantId tenant) {
        platform.is(role, slug, tenant);
        return platform.signedIn(slug, "anna");
    }

    /** A browser that kept the cookie of a session which was ended. */
    private static Browser ended() {
        var browser = person("administrator", "north", Platform.NORTH);
        var session = browser.cookies().get(Browser.SESSION);
        browser.write("POST", "/sign-out", "");
        browser.cookies().put(Browser.SESSION, session);
        return browser;
    }

    private static String madeToken(String what) {
        var made = person("administrator", "north", Platform.NORTH)
                .create("/api/v1/api-tokens", body("POST /api/v1/api-tokens"));
        return JSON.readTree(made.body()).at(what).asString();
    }

    private static String body(String operation) {
        return switch (operation) {
            case "POST /api/v1/api-tokens" ->
                "{\"name\":\"Import\",\"scopes\":[\"people\"],\"expires\":\"%s\"}"
                        .formatted(platform.clock.instant().plusSeconds(3_600));
            case "PUT /api/v1/providers/{tenant}" ->
                """
                {"issuer":"%s","clientId":"%s","clientSecret":"%s","claim":"user-name","mailDomains":["north.example"]}""".formatted(platform.provider.issuer("north"), TestProvider.CLIENT, TestProvider.SECRET);
            default -> "";
        };
    }
}
