package dev.cairn.gateway;

import static dev.cairn.gateway.RelayIT.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LimitsIT {

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(1, Map.of("cairn.limits.person", "5"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWaitAndNobodyElseIs() {
        var anna = platform.anna();
        var ben = platform.signedIn("south", "ben");
        var answers =
                IntStream.range(0, 60).mapToObj(i -> anna.get("/api/v1/me")).toList();

        var refused = answers.getLast();
        assertProblem(refused, 429, "too-many-requests");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 5);
        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        assertThat(ben.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertProblem(anna.get("/api/v1/me", Map.of("X-Forwarded-For", "1.2.3.4")), 429, "too-many-requests");
        assertProblem(anna.get("/api/v1/session"), 429, "too-many-requests");
    }

    @Test
    void aDeadServiceIsAProblemWithinTwoSeconds() {
        var anna = platform.signedIn("south", "ben");
        platform.reminders.close();

        var before = System.nanoTime();
        var answer = anna.get("/api/v1/reminders/waiting");

        assertProblem(answer, 503, "service-unavailable");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }
}
