package dev.cairn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.cairn.gateway.TestProvider.Asked;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.keys.IssuerKeys;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A provider, or somebody in its place, that signs what is nearly right. */
class HostileIdTokensIT {

    private static final String OTHERS_SECRET = TestProvider.SECRET + TestProvider.SECRET;

    private static Platform platform;
    private static TestProvider provider;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(1, Map.of("cairn.limits.person", "1000"));
        provider = platform.provider;
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void asUsual() {
        provider.honestAgain();
        platform.directoryAnswers();
    }

    @TestFactory
    Stream<DynamicTest> noHostileIdTokenSignsAnybodyInAndNothingBreaks() throws Exception {
        return hostile().entrySet().stream()
                .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> {
                    provider.idTokens(token.getValue());
                    assertRefused(platform.browser());
                }));
    }

    @Test
    void theHonestOneThatAllResembleSignsIn() {
        assertThat(platform.anna().cookies()).containsKey(Browser.SESSION);
    }

    @Test
    void keysOfTheProviderThatAreNewAreFetchedWithoutARestart() {
        platform.anna();
        provider.turnKey("north");

        assertThat(platform.anna().cookies()).containsKey(Browser.SESSION);
    }

    @Test
    void unknownKeysInMassesCauseAHandfulOfFetchesAndLeaveTheKnownOnesValid() throws Exception {
        platform.signedIn("south", "ben");
        var before = provider.requestsTo("south", "/keys");
        var stranger = new RSAKeyGenerator(2048).generate();
        for (int i = 0; i < 50; i++) {
            var kid = "unknown-" + i;
            provider.idTokens(asked -> TestProvider.signed(
                    new RSAKey.Builder(stranger).keyID(kid).build(),
                    JOSEObjectType.JWT,
                    provider.claims(asked).build()));
            provider.signIn("ben@idp", Map.of("preferred_username", "ben"));
            platform.browser().signIn("/o/south");
        }
        assertThat(provider.requestsTo("south", "/keys") - before).isLessThanOrEqualTo(4);

        provider.honestAgain();
        assertThat(platform.signedIn("south", "ben").cookies()).containsKey(Browser.SESSION);
    }

    @Test
    void whatComesToTheCallbackWithoutASignInThatBeganHereIsRefused() {
        for (var query : List.of(
                "",
                "?code=x",
                "?code=x&state=y",
                "?error=access_denied&state=y",
                "?code=x&state=" + "y".repeat(3_000))) {
            var browser = platform.browser();
            var answer = browser.get("/login/oauth2/code/north" + query);

            assertThat(answer.statusCode()).as(query).isBetween(400, 499);
            assertThat(browser.cookies()).doesNotContainKey(Browser.SESSION);
        }
    }

    @Test
    void anAnswerOfOneProviderIsWorthNothingAtTheCallbackOfAnother() {
        provider.signIn("anna@idp", Map.of("preferred_username", "anna"));
        var browser = platform.browser();
        var callback = browser.follow(browser.get("/o/north"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(browser.get(callback.replace("/code/north", "/code/south")).statusCode())
                .isEqualTo(401);
        assertThat(browser.get(callback + "&iss=" + provider.issuer("south")).statusCode())
                .isEqualTo(401);
        assertThat(browser.cookies()).doesNotContainKey(Browser.SESSION);
    }

    @Test
    void aPrivateHostThatIsNotConfiguredIsRefusedAsIssuer() {
        var operator = platform.operator();
        for (var issuer : List.of(
                "http://127.0.0.1:1/x",
                "http://localhost:9/x",
                "http://example.com/x",
                "ftp://example.com",
                "not an address",
                "https://user:secret@example.com")) {
            var answer = operator.set("/api/v1/providers/" + Platform.SOUTH, """
                    {"issuer":"%s","clientId":"c","clientSecret":"s","claim":"email","mailDomains":[]}""".formatted(issuer));

            assertThat(answer.statusCode()).as(issuer).isEqualTo(422);
            assertThat(answer.body()).contains("/issuer");
        }
    }

    @Test
    void aNameThatLeadsToAPrivateHostIsNotAsked() {
        var operator = platform.operator();
        var set = """
                {"issuer":"%s","clientId":"cairn","clientSecret":"%s","claim":"user-name","mailDomains":["south.example"]}""";
        operator.set("/api/v1/providers/" + Platform.SOUTH, set.formatted("https://localhost:1/x", "s"));

        assertThat(platform.browser().get("/o/south").statusCode()).isEqualTo(503);

        operator.set(
                "/api/v1/providers/" + Platform.SOUTH, set.formatted(provider.issuer("south"), TestProvider.SECRET));
    }

    private static void assertRefused(Browser browser) {
        provider.signIn("anna@idp", Map.of("preferred_username", "anna"));

        var answer = browser.signIn("/o/north");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(browser.cookies()).doesNotContainKey(Browser.SESSION);
    }

    private static Map<String, Function<Asked, String>> hostile() throws JOSEException {
        var stranger = new RSAKeyGenerator(2048).keyID("stranger").generate();
        var tokens = new LinkedHashMap<String, Function<Asked, String>>();
        tokens.put("alg none", asked -> new PlainJWT(provider.claims(asked).build()).serialize());
        tokens.put("HS256 with the public key as secret", HostileIdTokensIT::confused);
        tokens.put("HS256 with the client's secret", asked -> symmetric(asked, OTHERS_SECRET.getBytes()));
        tokens.put(
                "another organization's key",
                asked -> TestProvider.signed(
                        provider.key("south"),
                        JOSEObjectType.JWT,
                        provider.claims(asked).build()));
        tokens.put(
                "another organization's key under the right kid",
                asked -> TestProvider.signed(
                        new RSAKey.Builder(provider.key("south"))
                                .keyID(provider.key("north").getKeyID())
                                .build(),
                        JOSEObjectType.JWT,
                        provider.claims(asked).build()));
        tokens.put(
                "an unknown key",
                asked -> TestProvider.signed(
                        stranger, JOSEObjectType.JWT, provider.claims(asked).build()));
        tokens.put("another issuer", changed(claims -> claims.issuer(provider.issuer("south"))));
        tokens.put("no issuer", changed(claims -> claims.issuer(null)));
        tokens.put("an issuer that is no address", changed(claims -> claims.issuer("north")));
        tokens.put("another client", changed(claims -> claims.audience("another")));
        tokens.put("no audience", changed(claims -> claims.audience((String) null)));
        tokens.put("two clients and no azp", changed(claims -> claims.audience(List.of("cairn", "another"))));
        tokens.put("another azp", changed(claims -> claims.claim("azp", "another")));
        tokens.put("another nonce", changed(claims -> claims.claim("nonce", "another")));
        tokens.put("no nonce", changed(claims -> claims.claim("nonce", null)));
        tokens.put("no subject", changed(claims -> claims.subject(null)));
        tokens.put("expired", changed(claims -> claims.issueTime(at(-400)).expirationTime(at(-20))));
        tokens.put("expired before it was issued", changed(claims -> claims.expirationTime(at(-10))));
        tokens.put("no expiry", changed(claims -> claims.expirationTime(null)));
        tokens.put("no time of issue", changed(claims -> claims.issueTime(null)));
        tokens.put(
                "from tomorrow", changed(claims -> claims.issueTime(at(86_400)).expirationTime(at(90_000))));
        tokens.put("an access token", asked -> typed(asked, "at+jwt"));
        tokens.put("a logout token", asked -> typed(asked, "logout+jwt"));
        tokens.put(
                "a key of its own in the header",
                asked -> headed(asked, stranger, header -> header.jwk(stranger.toPublicJWK())));
        tokens.put(
                "the address of a key of its own",
                asked -> headed(
                        asked, stranger, header -> header.jwkURL(URI.create(provider.issuer("south") + "/keys"))));
        tokens.put(
                "something critical that nobody knows",
                asked -> headed(asked, provider.key("north"), header -> header.criticalParams(Set.of("cairn"))
                        .customParam("cairn", true)));
        tokens.put("an inside token of the platform", asked -> platform.bean(0, InsideTokens.class)
                .forPerson(Platform.NORTH, Platform.ANNA, "session", Issuer.GOALS));
        tokens.put(
                "the platform's key",
                asked -> TestProvider.signed(
                        platform.bean(0, IssuerKeys.class).signing(),
                        JOSEObjectType.JWT,
                        provider.claims(asked).build()));
        tokens.put("a signature of something else", HostileIdTokensIT::swapped);
        tokens.put("garbage", asked -> "garbage");
        tokens.put("three dots", asked -> "a.b.c");
        tokens.put("empty", asked -> "");
        tokens.put("very long", asked -> "a".repeat(40_000));
        tokens.put("more than anybody reads", asked -> "a".repeat(200_000));
        tokens.put("breaks out of the answer", asked -> "\",\"id_token\":7,\"x\":\"");
        return tokens;
    }

    private static Function<Asked, String> changed(UnaryOperator<JWTClaimsSet.Builder> change) {
        return asked -> provider.signed(
                asked, JOSEObjectType.JWT, change.apply(provider.claims(asked)).build());
    }

    private static String typed(Asked asked, String type) {
        return provider.signed(
                asked, new JOSEObjectType(type), provider.claims(asked).build());
    }

    private static String confused(Asked asked) {
        try {
            return symmetric(asked, provider.key("north").toRSAPublicKey().getEncoded());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String symmetric(Asked asked, byte[] secret) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .keyID(provider.key("north").getKeyID())
                    .build();
            var jwt = new SignedJWT(header, provider.claims(asked).build());
            jwt.sign(new MACSigner(secret));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String headed(Asked asked, RSAKey key, UnaryOperator<JWSHeader.Builder> change) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID());
            var jwt = new SignedJWT(
                    change.apply(header).build(), provider.claims(asked).build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String swapped(Asked asked) {
        var one = provider.honest(asked).split("\\.");
        var other = changed(claims -> claims.claim("more", "x")).apply(asked).split("\\.");
        return one[0] + "." + other[1] + "." + one[2];
    }

    private static Date at(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
