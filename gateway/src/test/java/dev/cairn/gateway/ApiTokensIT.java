package dev.cairn.gateway;

import static dev.cairn.gateway.RelayIT.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.cairn.gateway.TestProvider.Asked;
import dev.cairn.platform.security.Caller.Kind;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.keys.IssuerKeys;
import dev.cairn.testkit.HostileTokens;
import dev.cairn.testkit.Requests;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTokensIT {

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(2, Map.of());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void asUsual() {
        platform.directoryAnswers();
    }

    @Test
    void aTokenOpensWhatItsScopesNameAndNothingElse() throws Exception {
        var secret = made("people-imports").at("/secret").asString();

        assertThat(with(secret, "/api/v1/people-imports").statusCode()).isEqualTo(200);
        try (var verifier = platform.verifier(Issuer.GOALS)) {
            var caller = verifier.verify(platform.goals.last().token());
            assertThat(caller.kind()).isEqualTo(Kind.API);
            assertThat(caller.tenant()).isEqualTo(Platform.NORTH);
            assertThat(caller.scopes()).containsExactly("people-imports");
        }
        for (var other : List.of("plans", "session", "api-tokens", "providers/x", "conversations", "people")) {
            assertProblem(with(secret, "/api/v1/" + other), 403, "scope-missing");
        }
    }

    @Test
    void aTokenNeedsNoProofOfThePortalAndASessionBesideItIsIgnored() {
        var secret = made("people-imports").at("/secret").asString();
        var anna = platform.anna();
        var headers = Map.of("Authorization", "Bearer " + secret, "Content-Type", "application/json");

        assertThat(anna.send("POST", "/api/v1/people-imports", "{}", headers).statusCode())
                .isEqualTo(200);
        assertProblem(anna.send("POST", "/api/v1/plans/x/goals", "{}", headers), 403, "scope-missing");
    }

    @Test
    void itsSecretIsShownOnceAndStoredNowhere() {
        var made = made("strategy");
        var secret = made.at("/secret").asString();
        var part = secret.substring(secret.lastIndexOf('_') + 1);

        var listed = platform.anna().get("/api/v1/api-tokens");

        assertThat(listed.body()).contains(made.at("/token/id").asString()).doesNotContain(part);
        assertThat(platform.mongo
                        .getDatabase("gateway_platform")
                        .getCollection("api_tokens")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain(part);
    }

    @Test
    void theListTellsWhoMadeWhichToken() {
        var made = made("people");

        var listed = JsonMapper.shared()
                .readTree(platform.anna().get("/api/v1/api-tokens").body())
                .at("/items")
                .valueStream()
                .filter(token -> token.at("/id").equals(made.at("/token/id")))
                .toList();

        assertThat(listed).singleElement().satisfies(token -> {
            var session = platform.anna().get("/api/v1/session").body();
            assertThat(token.at("/by"))
                    .isEqualTo(JsonMapper.shared().readTree(session).at("/person"));
            assertThat(token.at("/scopes/0").asString()).isEqualTo("people");
        });
    }

    @Test
    void aTokenThatWasTakenBackIsDeadOnAllInstancesWithinASecond() {
        var made = made("people");
        var secret = made.at("/secret").asString();
        var other = platform.browser().at(platform.gateway(1));
        var bearer = Map.of("Authorization", "Bearer " + secret);
        assertThat(other.get("/api/v1/people", bearer).statusCode()).isEqualTo(200);

        assertThat(platform.anna()
                        .write(
                                "DELETE",
                                "/api/v1/api-tokens/" + made.at("/token/id").asString(),
                                "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(with(secret, "/api/v1/people").statusCode()).isEqualTo(401);
        Awaitility.await()
                .atMost(Duration.ofSeconds(1))
                .until(() -> other.get("/api/v1/people", bearer).statusCode() == 401);
    }

    @Test
    void whatIsNoTokenOfOursIsRefused() {
        var secret = made("people").at("/secret").asString();
        for (var wrong : List.of(
                "x",
                "cairn_x",
                secret + "x",
                secret.substring(0, secret.length() - 1) + "-",
                secret.replace(Platform.NORTH.value(), Platform.SOUTH.value()),
                "eyJhbGciOiJub25lIn0.e30.")) {
            assertProblem(with(wrong, "/api/v1/people"), 401, "sign-in-required");
        }
        var basic = platform.anna().get("/api/v1/people", Map.of("Authorization", "Basic eDp5"));
        assertProblem(basic, 401, "sign-in-required");
    }

    /** The gateway takes bearer tokens of its own making alone: what opens a service, or signs in at a provider, opens nothing. */
    @TestFactory
    Stream<DynamicTest> aTokenThatIsMeantForAnotherDoorOpensNothing() throws Exception {
        return foreign().entrySet().stream()
                .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> {
                    platform.goals.forget();
                    for (var path : List.of("people", "session", "api-tokens")) {
                        assertProblem(with(token.getValue(), "/api/v1/" + path), 401, "sign-in-required");
                    }
                    assertThat(platform.goals.received()).isEmpty();
                }));
    }

    private static Map<String, String> foreign() throws JOSEException {
        var now = platform.clock.instant();
        var keys = platform.bean(0, IssuerKeys.class).signing();
        var peer = new RSAKeyGenerator(2048).keyID("peer").generate();
        var hostile = new HostileTokens(keys, Issuer.FEEDBACK, peer, Issuer.GOALS, now);
        var asGateway = new HostileTokens(keys, Issuer.FEEDBACK, peer, Issuer.GATEWAY, now);
        var tokens = new LinkedHashMap<>(hostile.all());
        tokens.put("a person's inside token for a service", hostile.theRightOne());
        tokens.put("a person's inside token for the gateway", asGateway.theRightOne());
        for (int i = 0; i < 20; i++) {
            tokens.put("an unknown key " + i, hostile.withUnknownKey(i));
        }
        var inside = platform.bean(0, InsideTokens.class);
        tokens.put("an operator's inside token", inside.forOperator("olga", "session", Issuer.GOALS));
        tokens.put("a program's inside token", inside.forApi(Platform.NORTH, "id", Set.of("people"), Issuer.GOALS));
        var anna = new Asked(
                platform.provider.issuer("north"),
                "nonce",
                new JWTClaimsSet.Builder()
                        .subject("anna@idp")
                        .claim("preferred_username", "anna")
                        .build());
        tokens.put("an ID token of the organization's provider", platform.provider.honest(anna));
        tokens.put(
                "an access token of the organization's provider",
                platform.provider.signed(
                        anna,
                        InsideTokens.TYPE,
                        platform.provider
                                .claims(anna)
                                .audience(platform.gateway(0))
                                .build()));
        tokens.put(
                "a logout token of the organization's provider",
                platform.provider.signed(
                        anna,
                        new JOSEObjectType("logout+jwt"),
                        platform.provider.logout("north").build()));
        return tokens;
    }

    @Test
    void aTokenIsDeadOnceItHasExpired() {
        var secret = made("people").at("/secret").asString();
        assertThat(with(secret, "/api/v1/people").statusCode()).isEqualTo(200);

        platform.clock.pass(Duration.ofSeconds(3_601));

        assertProblem(with(secret, "/api/v1/people"), 401, "sign-in-required");
    }

    @Test
    void onlyAnAdministratorMakesTokens() {
        platform.is("people-partner", "north", Platform.NORTH);
        var anna = platform.anna();

        assertProblem(anna.create("/api/v1/api-tokens", wanted("people", "2026-12-01T00:00:00Z")), 404, "not-found");
        assertProblem(anna.get("/api/v1/api-tokens"), 404, "not-found");
        assertProblem(platform.operator().get("/api/v1/api-tokens"), 404, "not-found");
    }

    @Test
    void whatIsWrongWithAWishIsSaidWithItsPlace() {
        var anna = platform.anna();

        var scope = anna.create("/api/v1/api-tokens", wanted("plans", soon()));
        var late = anna.create("/api/v1/api-tokens", wanted("people", "2099-01-01T00:00:00Z"));

        assertProblem(scope, 422, "invalid");
        assertThat(scope.body()).contains("/scopes");
        assertThat(late.body()).contains("/expires");
    }

    @Test
    void aRetryMakesNoSecondTokenAndTellsWhichOneThereIs() {
        var anna = platform.anna();
        var key = Map.of("Idempotency-Key", Requests.uuidV7());
        var first = anna.write("POST", "/api/v1/api-tokens", wanted("people", soon()), key);
        var made = JsonMapper.shared().readTree(first.body()).at("/token/id").asString();

        var again = anna.write("POST", "/api/v1/api-tokens", wanted("people", soon()), key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertProblem(again, 409, "secret-already-shown");
        assertThat(again.body()).contains(made).doesNotContain("cairn_");
        assertThat(anna.get("/api/v1/api-tokens").body()).containsOnlyOnce(made);
        assertProblem(
                anna.write("POST", "/api/v1/api-tokens", wanted("people", soon())), 400, "idempotency-key-required");
    }

    private static JsonNode made(String scope) {
        var answer = platform.anna().create("/api/v1/api-tokens", wanted(scope, soon()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String wanted(String scope, String expires) {
        return "{\"name\":\"Import\",\"scopes\":[\"%s\"],\"expires\":\"%s\"}".formatted(scope, expires);
    }

    private static String soon() {
        return platform.clock.instant().plusSeconds(3_600).toString();
    }

    private static HttpResponse<String> with(String secret, String path) {
        return platform.browser().get(path, Map.of("Authorization", "Bearer " + secret));
    }
}
