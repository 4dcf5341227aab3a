package dev.cairn.gateway;

import static dev.cairn.gateway.RelayIT.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LimitsIT {

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(1, Map.of("cairn.limits.person", "1"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWaitAndNobodyElseIs() {
        var anna = platform.anna();
        var ben = platform.signedIn("south", "ben");
        assertThat(anna.get("/api/v1/me").statusCode()).isEqualTo(200);

        var refused = refusedOf(anna, "/api/v1/me", Map.of());

        assertProblem(refused, 429, "too-many-requests");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 2);
        assertThat(ben.get("/api/v1/me").statusCode()).isEqualTo(200);
        refusedOf(anna, "/api/v1/me", Map.of("X-Forwarded-For", "1.2.3.4"));
        refusedOf(anna, "/api/v1/session", Map.of());
    }

    /** The first refusal; a burst is let through before. */
    private static HttpResponse<String> refusedOf(Browser browser, String path, Map<String, String> headers) {
        return Stream.generate(() -> browser.get(path, headers))
                .limit(30)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("thirty requests at once were let through"));
    }

    @Test
    void anOrganizationThatAsksTooOftenIsToldHowLongToWaitWhoeverOfItAsksAndNoOtherIs() throws Exception {
        try (var few = new Platform(1, Map.of("cairn.limits.tenant", "2"))) {
            var anna = few.signedIn("north", "anna");
            var ben = few.signedIn("north", "ben");
            var elsewhere = few.signedIn("south", "ben");

            refusedOf(anna, "/api/v1/me", Map.of("X-Tenant", Platform.SOUTH.value()));
            var refused = refusedOf(ben, "/api/v1/me", Map.of());

            assertProblem(refused, 429, "too-many-requests");
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(elsewhere.get("/api/v1/me").statusCode()).isEqualTo(200);
            Awaitility.await().until(() -> ben.get("/api/v1/me").statusCode() == 200);
        }
    }

    @Test
    void aDeadServiceIsAProblemWithinTwoSeconds() {
        var ben = platform.signedIn("south", "ben");
        platform.reminders.close();
        ben.get("/api/v1/reminders/waiting");

        var before = System.nanoTime();
        var answer = ben.get("/api/v1/check-ins");

        assertProblem(answer, 503, "service-unavailable");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }
}
