package dev.cairn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.platform.security.Caller.Kind;
import dev.cairn.platform.security.Issuer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInIT {

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(1, Map.of());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void asUsual() {
        platform.directoryAnswers();
        platform.provider.honestAgain();
    }

    @Test
    void aPersonSignsInAtTheirOrganizationsProviderAndReachesAServiceWithAnInsideToken() throws Exception {
        var anna = platform.anna();

        var answer = anna.get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(200);
        try (var verifier = platform.verifier(Issuer.GOALS)) {
            var caller = verifier.verify(platform.goals.last().token());
            assertThat(caller.kind()).isEqualTo(Kind.PERSON);
            assertThat(caller.tenant()).isEqualTo(Platform.NORTH);
            assertThat(caller.person()).isEqualTo(Platform.ANNA);
        }
    }

    @Test
    void theSessionSaysWhoseItIs() {
        var answer = platform.anna().get("/api/v1/session");

        assertThat(answer.body())
                .contains("\"state\":\"signed-in\"", "\"kind\":\"person\"", Platform.ANNA.value())
                .contains("\"slug\":\"north\"", "\"name\":\"North\"");
    }

    @Test
    void withoutASessionTheApiAnswers401AsAProblemAndMakesNoSession() {
        var answer = platform.browser().get("/api/v1/session");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("sign-in-required");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith(Browser.SESSION));
    }

    @Test
    void aSubjectIsLinkedOnceAndRecognizedWithoutTheDirectoryAfterThat() {
        platform.knows("user-name", "ben", Platform.BEN);
        platform.signedIn("south", "ben");
        platform.goals.forget();

        platform.signedIn("south", "ben");

        assertThat(platform.goals.countOf("/internal/people/by-claim")).isZero();
        assertThat(platform.mongo
                        .getDatabase("gateway_platform")
                        .getCollection("audit")
                        .find())
                .filteredOn(entry -> Platform.BEN.value().equals(entry.getString("person")))
                .filteredOn(entry -> Platform.SOUTH.value().equals(entry.getString("tenant")))
                .hasSize(1);
    }

    @Test
    void aPersonWhoIsLinkedCannotBeTakenOverByAnotherSubject() {
        platform.anna();
        platform.provider.signIn("an impostor", Map.of("preferred_username", "anna"));
        var impostor = platform.browser();

        var answer = impostor.signIn("/o/north");

        assertThat(answer.headers().firstValue("Location")).contains("/not-known");
        assertThat(impostor.cookies()).doesNotContainKey(Browser.SESSION);
    }

    @Test
    void anUnknownSubjectOfAKnownIssuerIsToldWhomToAsk() {
        platform.goals.answers("/internal/people/by-claim?claim=user-name&value=carl", 404, "{}");
        platform.provider.signIn("carl@idp", Map.of("preferred_username", "carl"));
        var carl = platform.browser();

        var page = carl.follow(carl.signIn("/o/north"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(carl.cookies()).doesNotContainKey(Browser.SESSION);
    }

    @Test
    void aDeactivatedPersonIsNotLinked() {
        platform.goals.answers(
                "/internal/people/by-claim?claim=user-name&value=dora", 200, """
                {"person":"%s","active":false}""".formatted(Platform.BEN));
        platform.provider.signIn("dora@idp", Map.of("preferred_username", "dora"));
        var dora = platform.browser();

        dora.signIn("/o/north");

        assertThat(dora.cookies()).doesNotContainKey(Browser.SESSION);
    }

    @Test
    void theSameSubjectAtAnotherOrganizationsIssuerIsSomebodyElse() {
        platform.anna();
        platform.goals.answers("/internal/people/by-claim?claim=user-name&value=anna", 404, "{}");
        platform.provider.signIn("anna@idp", Map.of("preferred_username", "anna"));
        var browser = platform.browser();

        browser.signIn("/o/south");

        assertThat(browser.cookies()).doesNotContainKey(Browser.SESSION);
    }

    @Test
    void aMailDomainLeadsToItsOrganization() {
        var answer = platform.browser().get("/o/somebody@NORTH.example");

        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith(platform.provider.issuer("north"));
    }

    @Test
    void anUnknownOrganizationIs404() {
        for (var path : new String[] {"/o/nowhere", "/o/nowhere.example", "/o/platform", "/o/%00"}) {
            assertThat(platform.browser().get(path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(platform.browser()
                        .get("/login/oauth2/code/nowhere?code=x&state=y")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anOperatorSignsInAtThePlatformsIssuerAndNobodyElseThereIsOne() throws Exception {
        var olga = platform.operator();
        assertThat(olga.get("/api/v1/session").body()).contains("\"kind\":\"operator\"");
        olga.get("/api/v1/tenants");
        try (var verifier = platform.verifier(Issuer.GOALS)) {
            var caller = verifier.verify(platform.goals.last().token());
            assertThat(caller.kind()).isEqualTo(Kind.OPERATOR);
            assertThat(caller.tenant()).isNull();
        }

        platform.provider.signIn("somebody", Map.of());
        var somebody = platform.browser();
        somebody.signIn("/operator");
        assertThat(somebody.cookies()).doesNotContainKey(Browser.SESSION);
    }

    @Test
    void signingInAgainGivesAnotherSessionAndEndsTheOneBefore() {
        var anna = platform.anna();
        var before = anna.cookies().get(Browser.SESSION);

        anna.signIn("/o/north");

        assertThat(anna.cookies().get(Browser.SESSION)).isNotEqualTo(before);
        var old = platform.browser();
        old.cookies().put(Browser.SESSION, before);
        assertThat(old.get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndTheCsrfCookieIsNot() {
        platform.provider.signIn("anna@idp", Map.of("preferred_username", "anna"));
        var browser = platform.browser();

        var cookies = browser.signIn("/o/north").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith(Browser.SESSION + "="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith(Browser.CSRF + "="))
                .isNotEmpty()
                .allSatisfy(
                        cookie -> assertThat(cookie).contains("SameSite=Strict").doesNotContain("HttpOnly"));
    }

    @Test
    void anAnswerOfTheProviderIsWorthNothingInAnotherBrowserOrASecondTime() {
        platform.provider.signIn("anna@idp", Map.of("preferred_username", "anna"));
        var anna = platform.browser();
        var callback = anna.follow(anna.get("/o/north"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        var other = platform.browser();
        assertThat(other.get(callback).statusCode()).isEqualTo(401);
        assertThat(other.cookies()).doesNotContainKey(Browser.SESSION);

        assertThat(anna.get(callback).statusCode()).isEqualTo(302);
        assertThat(anna.get(callback).statusCode()).isEqualTo(401);
    }

    @Test
    void twoTabsThatSignInDoNotDisturbEachOther() {
        platform.provider.signIn("anna@idp", Map.of("preferred_username", "anna"));
        var anna = platform.browser();
        var first = anna.follow(anna.get("/o/north"));
        var second = anna.follow(anna.get("/o/north"));

        assertThat(anna.follow(first).statusCode()).isEqualTo(302);
        assertThat(anna.follow(second).statusCode()).isEqualTo(302);
    }

    @Test
    void afterSigningInOnlyAPathOfOurOwnIsGoneTo() {
        assertThat(targetAfter("/plans/mine?tab=1")).isEqualTo("/plans/mine?tab=1");
        for (var elsewhere :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:x"}) {
            assertThat(targetAfter(elsewhere)).isEqualTo("/");
        }
    }

    private static String targetAfter(String to) {
        platform.provider.signIn("anna@idp", Map.of("preferred_username", "anna"));
        return platform.browser()
                .signIn("/o/north?to=" + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void noTokenOfTheProviderIsKeptButTheSealedIdToken() {
        platform.anna();

        var stored = platform.mongo
                .getDatabase("gateway_platform")
                .getCollection("sessions")
                .find()
                .into(new java.util.ArrayList<>());

        assertThat(stored.toString()).doesNotContain("opaque", "never kept", "eyJ");
        assertThat(platform.mongo
                        .getDatabase("gateway_platform")
                        .getCollection("providers")
                        .find()
                        .first()
                        .toString())
                .doesNotContain(TestProvider.SECRET);
    }

    @Test
    void aProviderThatHangsKeepsNobodyElseWaiting() throws Exception {
        platform.provider.hang("hanging");
        var registered = platform.operator()
                .set("/api/v1/providers/" + Platform.SOUTH, """
                {"issuer":"%s","clientId":"cairn","clientSecret":"x","claim":"email","mailDomains":[]}\
                """.formatted(platform.provider.issuer("hanging")));
        assertThat(registered.statusCode()).isEqualTo(200);
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = java.util.stream.IntStream.range(0, 30)
                    .mapToObj(i -> threads.submit(
                            () -> platform.browser().get("/o/south").statusCode()))
                    .toList();
            var before = System.nanoTime();
            platform.anna();
            var took = java.time.Duration.ofNanos(System.nanoTime() - before);

            for (var one : waiting) {
                assertThat(one.get()).isEqualTo(503);
            }
            assertThat(took).isLessThan(java.time.Duration.ofSeconds(4));
        }
        assertThat(platform.provider.requestsTo("hanging", "/.well-known/openid-configuration"))
                .isLessThanOrEqualTo(2);
        platform.operator().set("/api/v1/providers/" + Platform.SOUTH, """
                {"issuer":"%s","clientId":"%s","clientSecret":"%s","claim":"user-name","mailDomains":["south.example"]}\
                """.formatted(
                        platform.provider.issuer("south"), TestProvider.CLIENT, TestProvider.SECRET));
    }

    @Test
    void aDirectoryThatDoesNotAnswerFailsTheFirstSignInWith503() {
        platform.goals.answers("/internal/people/by-claim?claim=user-name&value=emil", 503, "{}");
        platform.provider.signIn("emil@idp", Map.of("preferred_username", "emil"));

        assertThat(platform.browser().signIn("/o/north").statusCode()).isEqualTo(503);
    }
}
