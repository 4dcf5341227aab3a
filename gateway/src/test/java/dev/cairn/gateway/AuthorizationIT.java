package dev.cairn.gateway;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.routing.RoutesFixture;
import dev.cairn.gateway.session.EndedPeople;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.Requests;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gateway's own operations do for everybody what its {@code authorization.csv} says; and the file, the code and the
 * described API know the same ones. Who may do what in the services is theirs to say, so a manager is here a person like
 * others.
 */
class AuthorizationIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String PAGE = "the portal's one page, whichever part of it is shown";
    private static final String FILES = "the portal's files, everybody's";
    private static final String DENIED = "denied to everybody";

    /** What answers and is no operation of anybody's, each with why no line of the file is about it. */
    private static final Map<String, String> NO_OPERATIONS = Map.ofEntries(
            entry("ROUTER routes", "relays; each service has a file of its own, and every route is tried for all"),
            entry("ROUTER gatewayCompositeRouterFunction", "relays what configuration names: nothing"),
            entry("FILTER OAuth2LoginAuthenticationFilter", "the sign-in callback, which has a line"),
            entry("GET /{a:[^.]*}", PAGE),
            entry("GET /{a:^(?!api$|internal$|actuator$|assets$|o$|login$)[^.]*$}/{*rest}", PAGE),
            entry("ANY /assets/**", FILES),
            entry("ANY /*.css", FILES),
            entry("ANY /*.ico", FILES),
            entry("ANY /*.js", FILES),
            entry("ANY /*.png", FILES),
            entry("ANY /*.svg", FILES),
            entry("ANY /*.txt", FILES),
            entry("ANY /*.webmanifest", FILES),
            entry("ANY /error", "words what went wrong elsewhere"),
            entry("GET /actuator/health", "says whether it is up, and nothing else"),
            entry("GET /actuator/health/**", "says whether it is up, and nothing else"),
            entry("GET /actuator/prometheus", "for readers on this machine, not through a proxy"),
            entry("GET /actuator", DENIED),
            entry("GET /internal/openapi", DENIED),
            entry("GET /internal/openapi.yaml", DENIED));

    /** Answered by filters before any handler is looked for. */
    private static final Set<String> CALLBACK = Set.of("GET /login/oauth2/code/{registration}");

    private static Platform platform;
    private static Map<String, String> expired;
    private static Map<String, String> deactivated;
    private static String expiredToken;

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
        expiredToken = madeToken("/secret");
        expired = new LinkedHashMap<>(
                person("administrator", "north", Platform.NORTH).cookies());
        platform.clock.pass(Duration.ofHours(9));
        deactivated = new LinkedHashMap<>(platform.signedIn("north", "ben").cookies());
        platform.bean(0, EndedPeople.class)
                .on(new Received<>("event", Platform.NORTH, 1, platform.clock.instant(), leaving(Platform.BEN)));
    }

    private static PersonChanged leaving(PersonId person) {
        return new PersonChanged(
                person, false, null, Set.of(), "Europe/Berlin", "de", Set.of(DayOfWeek.MONDAY), null, null, null);
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
        assertThat(platform.store.scans()).as("queries that no key answers").isEmpty();
    }

    @Test
    void theMatrixHasEveryDescribedOperationAndNoOtherOfTheApi() throws IOException {
        var ofTheApi = rows().stream()
                .map(Row::operation)
                .filter(operation -> operation.contains(" /api/v1/"))
                .toList();
        assertThat(ofTheApi).containsExactlyInAnyOrderElementsOf(described("openapi.json"));
    }

    @Test
    void theMatrixHasEverythingThatAnswersAndNothingElse() throws IOException {
        var known = new TreeSet<>(NO_OPERATIONS.keySet());
        rows().forEach(row -> known.add(row.operation()));
        known.removeAll(CALLBACK);
        assertThat(platform.operations()).isEqualTo(known);
    }

    @Test
    void whatIsDeniedToEverybodyIs() {
        NO_OPERATIONS.forEach((operation, why) -> {
            if (why.equals(DENIED)) {
                var path = operation.split(" ")[1];
                assertThat(platform.browser().get(path).statusCode()).as(path).isEqualTo(401);
                assertThat(person("administrator", "north", Platform.NORTH)
                                .get(path)
                                .statusCode())
                        .as(path)
                        .isEqualTo(403);
                assertThat(platform.operator().get(path).statusCode()).as(path).isEqualTo(403);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Issuer.class,
            names = {"GOALS", "FEEDBACK", "REMINDERS"})
    void everyPartOfTheApiIsRelayedToTheServiceThatDescribesIt(Issuer service) throws IOException {
        var described = described("../" + service.service() + "/openapi.json").stream()
                .map(operation -> operation.split("/")[3])
                .collect(Collectors.toSet());
        assertThat(RoutesFixture.all()
                        .filter(route -> route.service().equals(service.service()))
                        .map(RoutesFixture.Route::segment))
                .containsExactlyInAnyOrderElementsOf(described);
    }

    private static Set<String> described(String file) throws IOException {
        var described = new TreeSet<String>();
        JSON.readTree(Files.readString(Path.of(file))).at("/paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        described.removeIf(operation -> operation.contains(" /internal/"));
        return described;
    }

    @Test
    void theGatewayStoresNothingInADatabaseOfATenantAndNothingInADefaultOne() {
        person("administrator", "north", Platform.NORTH).get("/api/v1/session");
        madeToken("/secret");

        assertThat(platform.databases()).contains("gateway_platform").isSubsetOf("gateway_platform", "gateway_keys");
    }

    private static HttpResponse<String> attempt(String operation, String caller) {
        var verb = operation.split(" ")[0];
        var path = address(operation.split(" ")[1]);
        var token = bearer(caller);
        var browser = token == null ? as(caller) : platform.browser();
        var headers = new LinkedHashMap<String, String>();
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (verb.equals("GET")) {
            return browser.get(path, headers);
        }
        if (path.startsWith("/back-channel-logout/")) {
            headers.put("Content-Type", "application/x-www-form-urlencoded");
            return browser.send(verb, path, "logout_token=x", headers);
        }
        if (path.startsWith("/api/v1/")) {
            headers.putAll(conditions());
        }
        if (token == null) {
            return browser.write(verb, path, body(operation), headers);
        }
        headers.put("Content-Type", "application/json");
        return browser.send(verb, path, body(operation), headers);
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

    private static String address(String path) {
        var address = path.replace("{tenant}", Platform.NORTH.value())
                .replace("{organization}", "north")
                .replace("{registration}", "north")
                .replace("{registrationId}", "north")
                .replace("{service}", "goals-service");
        return address.contains("{id}") ? address.replace("{id}", madeToken("/token/id")) : address;
    }

    /** The token of who brings one; null for a browser. */
    private static String bearer(String caller) {
        return switch (caller) {
            case "api-token" -> madeToken("/secret");
            case "expired-api-token" -> expiredToken;
            case "other-tenant-api-token" -> madeToken("/secret", "south", Platform.SOUTH);
            case "inside-token" ->
                platform.bean(0, InsideTokens.class)
                        .forPerson(Platform.NORTH, Platform.ANNA, "session", Issuer.GATEWAY);
            default -> null;
        };
    }

    private static Browser as(String caller) {
        return switch (caller) {
            case "anonymous" -> platform.browser();
            case "ended" -> ended();
            case "expired" -> with(expired);
            case "deactivated" -> with(deactivated);
            case "person" -> person("", "north", Platform.NORTH);
            case "people-partner" -> person("people-partner", "north", Platform.NORTH);
            case "administrator" -> person("administrator", "north", Platform.NORTH);
            case "operator" -> platform.operator();
            case "other-tenant-person" -> person("", "south", Platform.SOUTH);
            case "other-tenant-people-partner" -> person("people-partner", "south", Platform.SOUTH);
            case "other-tenant-administrator" -> person("administrator", "south", Platform.SOUTH);
            default -> throw new IllegalArgumentException(caller);
        };
    }

    private static Browser with(Map<String, String> cookies) {
        var browser = platform.browser();
        browser.cookies().putAll(cookies);
        return browser;
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
        return madeToken(what, "north", Platform.NORTH);
    }

    private static String madeToken(String what, String slug, TenantId tenant) {
        var made = person("administrator", slug, tenant).create("/api/v1/api-tokens", body("POST /api/v1/api-tokens"));
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
