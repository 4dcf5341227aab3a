package dev.cairn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.cairn.gateway.session.Sessions;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two gateways that share sessions. */
class SessionsIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(2, Map.of("cairn.limits.person", "1000"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void aSessionIsGoodAtEveryInstanceAndItsEndIsFeltEverywhereWithinASecond() {
        var anna = platform.anna();
        var elsewhere = atTheOther(anna);
        assertThat(elsewhere.get("/api/v1/me").statusCode()).isEqualTo(200);

        var answer = anna.send(
                "POST",
                "/sign-out",
                "",
                Map.of(
                        "Accept",
                        "application/json",
                        "X-XSRF-TOKEN",
                        anna.cookies().get(Browser.CSRF)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(anna.cookies()).doesNotContainKey(Browser.SESSION);
        Awaitility.await()
                .atMost(A_SECOND)
                .until(() -> elsewhere.get("/api/v1/me").statusCode() == 401);
    }

    @Test
    void signingOutLeadsToTheProviderWithTheIdTokenAsHint() throws Exception {
        var anna = platform.anna();

        var answer = anna.send(
                "POST", "/sign-out", "", Map.of("X-XSRF-TOKEN", anna.cookies().get(Browser.CSRF)));

        assertThat(answer.statusCode()).isEqualTo(303);
        var location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(location.toString()).startsWith(platform.provider.issuer("north") + "/logout?");
        var sent = TestProvider.parameters(location.getRawQuery());
        assertThat(SignedJWT.parse(sent.get("id_token_hint")).getJWTClaimsSet().getSubject())
                .isEqualTo("anna@idp");
        assertThat(sent.get("post_logout_redirect_uri")).isEqualTo(platform.gateway(0) + "/signed-out");
        assertThat(sent.get("client_id")).isEqualTo(TestProvider.CLIENT);
    }

    @Test
    void aSignInThatEndsAtTheProviderEndsItsSessionsHere() {
        var anna = platform.anna();
        var annaElsewhere = atTheOther(platform.anna());
        var ben = platform.signedIn("north", "ben");

        var answer = loggedOut("north", claims -> claims.subject("anna@idp").claim("sid", "sid-of-anna"));

        assertThat(answer.statusCode()).isEqualTo(200);
        Awaitility.await().atMost(A_SECOND).until(() -> anna.get("/api/v1/me").statusCode() == 401);
        Awaitility.await()
                .atMost(A_SECOND)
                .until(() -> annaElsewhere.get("/api/v1/me").statusCode() == 401);
        assertThat(ben.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aLogoutThatNamesTheSubjectAloneEndsAllTheirSessions() {
        var anna = platform.anna();

        assertThat(loggedOut("north", claims -> claims.subject("anna@idp")).statusCode())
                .isEqualTo(200);

        Awaitility.await().atMost(A_SECOND).until(() -> anna.get("/api/v1/me").statusCode() == 401);
    }

    @Test
    void aLogoutTokenThatIsNotRightEndsNothingAndBreaksNothing() {
        var anna = platform.anna();
        var wrong = new LinkedHashMap<String, UnaryOperator<JWTClaimsSet.Builder>>();
        wrong.put("another issuer", claims -> claims.issuer(platform.provider.issuer("south")));
        wrong.put("another client", claims -> claims.audience("another"));
        wrong.put("no event", claims -> claims.claim("events", null));
        wrong.put("an event that is none", claims -> claims.claim("events", "logout"));
        wrong.put("a nonce", claims -> claims.claim("nonce", "x"));
        wrong.put("neither subject nor session", claims -> claims.subject(null).claim("sid", null));
        wrong.put("no time", claims -> claims.issueTime(null));
        wrong.put("old", claims -> claims.issueTime(new java.util.Date(0)).expirationTime(null));
        wrong.put("a session that is no text", claims -> claims.claim("sid", 7));

        wrong.forEach((what, change) -> assertThat(loggedOut(
                                "north",
                                claims ->
                                        change.apply(claims.subject("anna@idp").claim("sid", "sid-of-anna")))
                        .statusCode())
                .as(what)
                .isEqualTo(400));
        assertThat(loggedOut("south", claims -> claims.subject("anna@idp").claim("sid", "sid-of-anna"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(backChannel("north", "garbage").statusCode()).isEqualTo(400);
        assertThat(backChannel("nowhere", "garbage").statusCode()).isEqualTo(404);
        assertThat(anna.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void anEndedSessionDoesNotComeBackUnderRequestsInFlight() throws Exception {
        var anna = platform.anna();
        var elsewhere = atTheOther(anna);
        var going = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                var browser = i % 2 == 0 ? anna : elsewhere;
                threads.submit(() -> {
                    while (going.get()) {
                        browser.get("/api/v1/me");
                    }
                });
            }
            platform.clock.pass(Duration.ofSeconds(40));
            platform.bean(0, Sessions.class).endAllOf(Platform.NORTH, Platform.ANNA);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(3))
                    .until(() -> anna.get("/api/v1/me").statusCode() == 401
                            && elsewhere.get("/api/v1/me").statusCode() == 401);
            going.set(false);
        }
        assertThat(stored("sessions"))
                .noneMatch(session -> session.getString("_id").contains(Platform.ANNA.value()));
    }

    @Test
    void aSessionEndsWhenNobodyUsesItAndInAnyCaseAfterADay() {
        var idle = platform.anna();
        var busy = platform.signedIn("south", "ben");
        for (int hours = 0; hours < 23; hours++) {
            platform.clock.pass(Duration.ofHours(1));
            assertThat(busy.get("/api/v1/me").statusCode()).as("hour " + hours).isEqualTo(200);
        }
        assertThat(idle.get("/api/v1/me").statusCode()).isEqualTo(401);

        platform.clock.pass(Duration.ofHours(2));
        assertThat(busy.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void theGatewaysKeyTurnsWithoutARestartAndServicesFollow() throws Exception {
        var first = relayedKey();

        platform.clock.pass(Duration.ofHours(25));

        assertThat(relayedKey()).isNotEqualTo(first);
        assertThat(platform.browser().get("/internal/keys").body())
                .contains(relayedKey())
                .doesNotContain(first);
    }

    @Test
    void aBrowserIsKeptByNothingThatSignsSomebodyElseIn() {
        var anna = platform.anna();
        var cookie = anna.cookies().get(Browser.SESSION);

        assertThat(stored("sessions").toString()).doesNotContain(cookie.substring(cookie.lastIndexOf('.') + 1));
        for (var wrong : new String[] {
            "x",
            cookie + "x",
            cookie.substring(1),
            cookie.toUpperCase(java.util.Locale.ROOT),
            "operator." + cookie.substring(25)
        }) {
            var browser = platform.browser();
            browser.cookies().put(Browser.SESSION, wrong);
            assertThat(browser.get("/api/v1/me").statusCode()).as(wrong).isEqualTo(401);
        }
    }

    private String relayedKey() throws Exception {
        platform.anna().get("/api/v1/plans/x");
        return SignedJWT.parse(platform.goals.last().token()).getHeader().getKeyID();
    }

    private Browser atTheOther(Browser browser) {
        var other = platform.browser().at(platform.gateway(1));
        other.cookies().putAll(browser.cookies());
        return other;
    }

    private Iterable<Document> stored(String collection) {
        return platform.mongo
                .getDatabase("gateway_platform")
                .getCollection(collection)
                .find()
                .into(new ArrayList<>());
    }

    private HttpResponse<String> loggedOut(String organization, UnaryOperator<JWTClaimsSet.Builder> claims) {
        var provider = platform.provider;
        return backChannel(
                organization,
                TestProvider.signed(
                        provider.key(organization),
                        new JOSEObjectType("logout+jwt"),
                        claims.apply(provider.logout(organization)).build()));
    }

    private HttpResponse<String> backChannel(String organization, String token) {
        return platform.browser()
                .send(
                        "POST",
                        "/back-channel-logout/" + organization,
                        "logout_token=" + token,
                        Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }
}
