package dev.cairn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gateway where people come over https: what it sets can be set by no other host. */
class HttpsIT {

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(1, Map.of("cairn.public-url", "https://cairn.example"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void everyCookieIsBoundToTheHostAndToHttps() {
        platform.provider.signIn("anna@idp", Map.of("preferred_username", "anna"));
        var anna = platform.browser();
        var started = anna.get("/o/north");
        var signedIn = anna.follow(anna.follow(started));

        assertThat(started.headers().allValues("Set-Cookie"))
                .hasSizeGreaterThanOrEqualTo(1)
                .allSatisfy(HttpsIT::isBound);
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-CAIRN-SESSION="))
                .anyMatch(cookie -> cookie.startsWith("__Host-XSRF-TOKEN="))
                .allSatisfy(HttpsIT::isBound);
        assertThat(anna.write("POST", "/api/v1/plans/x/goals", "{}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void browsersAreToldToStayWithHttps() {
        assertThat(platform.browser().get("/api/v1/session").headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
    }

    private static void isBound(String cookie) {
        assertThat(cookie).startsWith("__Host-").contains("Secure", "Path=/").doesNotContain("Domain");
    }
}
