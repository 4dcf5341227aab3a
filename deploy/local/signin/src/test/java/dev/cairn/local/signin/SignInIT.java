package dev.cairn.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SignInIT {

    @TempDir
    static Path folder;

    static PortalDouble portal;
    static SigninFixture signin;

    @BeforeAll
    static void start() throws IOException {
        portal = new PortalDouble();
        signin = SigninFixture.alderAndBirch(folder, portal.url());
    }

    @AfterAll
    static void stop() {
        signin.close();
        portal.close();
    }

    final DemoClient browser = new DemoClient(signin, portal.url());

    @Test
    void aPersonSignsInAndTheIdTokenSaysWhoTheyAre() throws Exception {
        JsonNode tokens = browser.signIn("alder", "1");

        JWTClaimsSet claims = verified(tokens.path("id_token").asString(), "alder", JOSEObjectType.JWT);
        assertThat(claims.getIssuer()).isEqualTo(signin.issuer("alder"));
        assertThat(claims.getAudience()).containsExactly("cairn");
        assertThat(claims.getSubject()).isEqualTo("1");
        assertThat(claims.getStringClaim("name")).isEqualTo("Zoë Ålund");
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo("zoe");
        assertThat(claims.getStringClaim("employee_number")).isEqualTo("1");
        assertThat(claims.getStringClaim("email")).isEqualTo("zoe@alder.example");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("nonce-1");
        assertThat(claims.getStringClaim("sid")).isNotBlank();
        assertThat(claims.getLongClaim("auth_time")).isPositive();
    }

    @Test
    void whoHasNoEmailAddressSignsInWithoutThatClaim() throws Exception {
        JsonNode tokens = browser.signIn("alder", "2");

        JWTClaimsSet claims = verified(tokens.path("id_token").asString(), "alder", JOSEObjectType.JWT);
        assertThat(claims.getClaims()).doesNotContainKeys("email", "email_verified");
    }

    @Test
    void accessTokensSayThatTheyAreNoneButAccessTokensAndOpenUserInfo() throws Exception {
        JsonNode tokens = browser.signIn("birch", "1");
        String accessToken = tokens.path("access_token").asString();

        verified(accessToken, "birch", new JOSEObjectType("at+jwt"));
        HttpResponse<String> userInfo = userInfo("birch", accessToken);
        assertThat(userInfo.statusCode()).isEqualTo(200);
        assertThat(DemoClient.JSON.readTree(userInfo.body()).path("name").asString())
                .isEqualTo("Xenia Birch");
        assertThat(userInfo("alder", accessToken).statusCode()).isEqualTo(401);
        assertThat(userInfo("birch", tokens.path("id_token").asString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void theOperatorSignsInAtAnIssuerOfTheirOwn() throws Exception {
        JsonNode tokens = browser.signIn("platform", "operator");

        JWTClaimsSet claims = verified(tokens.path("id_token").asString(), "platform", JOSEObjectType.JWT);
        assertThat(claims.getSubject()).isEqualTo("operator");
    }

    @Test
    void stateComesBackAsItWasSent() throws Exception {
        HttpResponse<String> picked =
                browser.post(DemoClient.location(browser.get(browser.authorize("alder"))), Map.of("person", "1"));

        URI callback = DemoClient.location(browser.get(DemoClient.location(picked)));
        assertThat(callback.toString()).startsWith(portal.url() + "/login/oauth2/code/alder?");
        assertThat(callback.getQuery()).contains("state=s+t/a=t&e");
    }

    @Test
    void aSignInAtOneIssuerIsNoneAtAnother() throws Exception {
        browser.signIn("alder", "1");

        assertThat(DemoClient.location(browser.get(browser.authorize("alder"))).getPath())
                .isEqualTo("/login/oauth2/code/alder");
        assertThat(DemoClient.location(browser.get(browser.authorize("birch"))).getPath())
                .isEqualTo("/birch/login");
    }

    @Test
    void twoBrowsersOfOnePersonHaveTwoSessions() throws Exception {
        DemoClient other = new DemoClient(signin, portal.url());
        String first = sid(browser.signIn("alder", "1"), "alder");
        String second = sid(other.signIn("alder", "1"), "alder");

        assertThat(second).isNotEqualTo(first);
        String code = DemoClient.codeIn(DemoClient.location(browser.get(browser.authorize("alder"))));
        JsonNode again = DemoClient.JSON.readTree(
                browser.exchange("alder", code, signin.clientSecret("alder")).body());
        assertThat(sid(again, "alder")).isEqualTo(first);
    }

    @Test
    void aCodeOrSecretOfOneIssuerIsWorthNothingAtAnother() throws Exception {
        String code = browser.code("alder", "1");

        assertThat(browser.exchange("birch", code, signin.clientSecret("birch")).statusCode())
                .isEqualTo(400);
        assertThat(browser.exchange("alder", code, signin.clientSecret("birch")).statusCode())
                .isEqualTo(401);
        assertThat(browser.exchange("alder", code, signin.clientSecret("alder")).statusCode())
                .isEqualTo(200);
        assertThat(browser.exchange("alder", code, signin.clientSecret("alder")).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cedar/.well-known/openid-configuration",
                "/cedar/oauth2/jwks",
                "/cedar/oauth2/authorize?client_id=cairn",
                "/cedar/login",
                "/.well-known/openid-configuration",
                "/oauth2/jwks",
                "/alder/birch/oauth2/jwks",
                "/al/oauth2/jwksder/oauth2/jwks",
                "/ALDER/oauth2/jwks",
                "/alder/nothing"
            })
    void whatIsNoIssuersPathDoesNotExist(String path) throws Exception {
        assertThat(browser.get(URI.create("http://localhost:" + signin.port + path))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/alder/oauth2/jwks", "/alder/.well-known/openid-configuration", "/alder/login"})
    void anIssuerIsNotReachedByAnotherName(String path) throws Exception {
        assertThat(browser.get(URI.create("http://127.0.0.1:" + signin.port + path))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void discoveryTellsOfBackChannelLogout() throws Exception {
        JsonNode discovery = DemoClient.JSON.readTree(
                browser.get(URI.create(signin.issuer("birch") + "/.well-known/openid-configuration"))
                        .body());

        assertThat(discovery.path("issuer").asString()).isEqualTo(signin.issuer("birch"));
        assertThat(discovery.path("backchannel_logout_supported").asBoolean()).isTrue();
        assertThat(discovery.path("end_session_endpoint").asString())
                .isEqualTo(signin.issuer("birch") + "/connect/logout");
    }

    @Test
    void signingOutEndsTheSignInAndTellsThePortal() throws Exception {
        JsonNode tokens = browser.signIn("alder", "1");
        String sid = sid(tokens, "alder");

        HttpResponse<String> answer = signOut("alder", tokens);

        assertThat(DemoClient.location(answer).toString()).isEqualTo(portal.url() + "/signed-out?state=bye");
        assertThat(DemoClient.location(browser.get(browser.authorize("alder"))).getPath())
                .isEqualTo("/alder/login");
        thePortalWasTold("alder", "1", sid);
    }

    @Test
    void signingOutOfOneIssuerLeavesTheOther() throws Exception {
        browser.signIn("birch", "1");
        JsonNode tokens = browser.signIn("alder", "1");

        signOut("alder", tokens);

        assertThat(DemoClient.location(browser.get(browser.authorize("birch"))).getPath())
                .isEqualTo("/login/oauth2/code/birch");
    }

    @Test
    void signingOutOnThePageHereTellsThePortal() throws Exception {
        String sid = sid(browser.signIn("birch", "1"), "birch");

        browser.post(URI.create(signin.issuer("birch") + "/sign-out"), Map.of());

        thePortalWasTold("birch", "1", sid);
        assertThat(DemoClient.location(browser.get(browser.authorize("birch"))).getPath())
                .isEqualTo("/birch/login");
    }

    @Test
    void signingOutTakesOnlyIdTokensOfTheSameIssuer() throws Exception {
        JsonNode tokens = browser.signIn("alder", "1");

        assertThat(signOut("birch", tokens).statusCode()).isEqualTo(400);
        assertThat(endSession("alder", tokens.path("access_token").asString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRestartKeepsKeysAndSecretsAndStillLetsPeopleSignOut() throws Exception {
        JsonNode tokens = browser.signIn("alder", "2");
        String secret = signin.clientSecret("alder");

        signin.restart();

        assertThat(signin.clientSecret("alder")).isEqualTo(secret);
        String sid = sid(tokens, "alder");
        assertThat(signOut("alder", tokens).statusCode()).isEqualTo(302);
        thePortalWasTold("alder", "2", sid);
    }

    @Test
    void aPageOfAnotherOriginSignsNobodyIn() throws Exception {
        URI page = DemoClient.location(browser.get(browser.authorize("alder")));
        HttpRequest foreign = DemoClient.request(page, Map.of("person", "1"))
                .header("Sec-Fetch-Site", "cross-site")
                .build();

        assertThat(browser.send(foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void anAuthorizationRequestForAForeignAddressGoesNowhere() throws Exception {
        URI asked = URI.create(browser.authorize("alder")
                .toString()
                .replaceFirst("redirect_uri=[^&]*", "redirect_uri=http%3A%2F%2Fevil.example%2F"));

        HttpResponse<String> answer = browser.get(asked);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void thePageShowsThePeopleByReportingLineAndRunsNoScript() throws Exception {
        HttpResponse<String> page = browser.get(URI.create(signin.issuer("alder") + "/login"));

        assertThat(page.body()).contains("Sign in to Alder GmbH", "Zoë Ålund", "Yusuf Demir", "no passwords");
        assertThat(page.body().indexOf("Zoë Ålund")).isLessThan(page.body().indexOf("Yusuf Demir"));
        assertThat(page.body()).doesNotContain("<script", "style=", "onclick");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self' " + portal.url())
                .doesNotContain("unsafe");
    }

    @Test
    void thePageSpeaksGermanToWhoeverReadsGerman() throws Exception {
        HttpResponse<String> page = browser.send(HttpRequest.newBuilder(URI.create(signin.issuer("alder") + "/login"))
                .header("Accept-Language", "de-AT,de;q=0.9")
                .build());

        assertThat(page.body()).contains("Bei Alder GmbH anmelden", "lang=\"de\"");
    }

    @Test
    void pickingWithoutARequestLeadsToThePortal() throws Exception {
        HttpResponse<String> picked =
                browser.post(URI.create(signin.issuer("alder") + "/login"), Map.of("person", "1"));

        assertThat(DemoClient.location(picked).toString()).isEqualTo(portal.url() + "/o/alder");
    }

    @Test
    void theCookieIsNotTheGateways() throws Exception {
        HttpResponse<String> picked =
                browser.post(URI.create(signin.issuer("alder") + "/login"), Map.of("person", "1"));

        List<String> cookies = picked.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .singleElement()
                .asString()
                .startsWith("CAIRN-DEMO-SIGNIN=")
                .contains("HttpOnly");
    }

    @Test
    void itIsReadyWhenAsked() throws Exception {
        HttpResponse<String> health =
                browser.get(URI.create("http://localhost:" + signin.port + "/actuator/health/readiness"));

        assertThat(health.body()).contains("UP");
    }

    private void thePortalWasTold(String slug, String subject, String sid) throws Exception {
        PortalDouble.Told told = portal.told.stream()
                .filter(one -> one.path().equals("/back-channel-logout/" + slug))
                .filter(one -> one.form().contains("logout_token="))
                .filter(one -> claimsOf(one).getClaims().containsValue(sid))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the portal was not told: " + portal.told));
        String token = told.form().substring("logout_token=".length());
        JWTClaimsSet claims = verified(token, slug, new JOSEObjectType("logout+jwt"));
        assertThat(claims.getSubject()).isEqualTo(subject);
        assertThat(claims.getAudience()).containsExactly("cairn");
        assertThat(claims.getJSONObjectClaim("events"))
                .containsKey("http://schemas.openid.net/event/backchannel-logout");
        assertThat(claims.getClaims()).doesNotContainKey("nonce").containsKeys("iat", "jti", "exp");
    }

    private static JWTClaimsSet claimsOf(PortalDouble.Told told) {
        try {
            return SignedJWT.parse(told.form().substring("logout_token=".length()))
                    .getJWTClaimsSet();
        } catch (java.text.ParseException e) {
            throw new AssertionError(e);
        }
    }

    private String sid(JsonNode tokens, String slug) throws Exception {
        return verified(tokens.path("id_token").asString(), slug, JOSEObjectType.JWT)
                .getStringClaim("sid");
    }

    private JWTClaimsSet verified(String token, String slug, JOSEObjectType type) throws Exception {
        JWKSet keys = JWKSet.parse(
                browser.get(URI.create(signin.issuer(slug) + "/oauth2/jwks")).body());
        SignedJWT jwt = SignedJWT.parse(token);
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
        assertThat(key).as("a published key of %s", slug).isNotNull();
        assertThat(key.isPrivate()).isFalse();
        assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        if (jwt.getHeader().getType() != null || !type.equals(JOSEObjectType.JWT)) {
            assertThat(jwt.getHeader().getType()).isEqualTo(type);
        }
        return jwt.getJWTClaimsSet();
    }

    private HttpResponse<String> userInfo(String slug, String token) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(signin.issuer(slug) + "/userinfo"))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private HttpResponse<String> signOut(String slug, JsonNode tokens) throws Exception {
        return endSession(slug, tokens.path("id_token").asString());
    }

    private HttpResponse<String> endSession(String slug, String hint) throws Exception {
        String back = URLEncoder.encode(portal.url() + "/signed-out", StandardCharsets.UTF_8);
        return browser.get(URI.create(signin.issuer(slug) + "/connect/logout?id_token_hint=" + hint
                + "&post_logout_redirect_uri=" + back + "&state=bye"));
    }
}
