package dev.cairn.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The store takes connections and answers nothing, as when its disk hangs. */
class HungStoreIT {

    /** What the product promises to whoever asks meanwhile. */
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final RunningPlatform running = RunningPlatform.get();

    @Test
    void whoeverAsksIsToldSoonAndItPassesByItself() throws Exception {
        var browser = running.platform().signedIn("larkfield", "ada.lindqvist");
        var own = "/api/v1/plans/" + browser.get("/api/v1/me").expect(200).at("/person/id");
        var pages = List.of("/api/v1/me", own, "/api/v1/team", "/api/v1/conversations", "/api/v1/check-ins");

        signal("STOP");
        try {
            for (var page : pages) {
                var asked = System.nanoTime();
                var reply = browser.get(page);
                var took = Duration.ofNanos(System.nanoTime() - asked);
                assertThat(reply.status()).as(page).isEqualTo(503);
                assertThat(reply.at("/code")).as(page).isEqualTo("store-unavailable");
                assertThat(took).as(page).isLessThan(ANSWER);
            }
        } finally {
            signal("CONT");
        }

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(pages)
                .allSatisfy(page -> assertThat(browser.get(page).status()).isEqualTo(200)));
    }

    private void signal(String name) throws IOException, InterruptedException {
        var pid = Long.toString(running.part("store").pid());
        assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor())
                .isZero();
    }
}
