package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.SharedBroker;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One trace id from a request to the service, over the event on a real broker, to the logs of whoever takes it. */
@ExtendWith(OutputCaptureExtension.class)
class TraceIT {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private static final Listening LISTENING = new Listening();

    private static RunningService goals;

    /** Takes what the service itself has sent, and logs it. */
    private static final class Listening implements EventHandler<PersonChanged> {

        private static final Logger log = LoggerFactory.getLogger(Listening.class);

        private final Queue<String> heard = new ConcurrentLinkedQueue<>();

        @Override
        public Class<PersonChanged> handles() {
            return PersonChanged.class;
        }

        @Override
        public void on(Received<? extends PersonChanged> received) {
            log.info("heard of {}", received.tenant());
            heard.add(received.tenant().value());
        }
    }

    @BeforeAll
    static void start() {
        goals = RunningService.start(
                GoalsApplication.class,
                Issuer.GOALS,
                SharedBroker.bootstrap(),
                Map.of("logging.level.dev.cairn.goals.TraceIT", "info"),
                LISTENING);
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Test
    void theTraceOfARequestIsThatOfItsEventAndOfTheLogsOfWhoTakesIt(CapturedOutput output) {
        var made = goals.asOperator()
                .with("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .creating()
                .post("/api/v1/tenants", """
                        {"slug":"traced","name":"Traced","locale":"en","timeZone":"Europe/Berlin","addressForm":"sie",
                         "administrator":{"key":"1","name":"Ada","userName":"ada"}}""")
                .expect(201);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> LISTENING.heard.contains(made.at("/tenant")));

        assertThat(output.getOut().lines().filter(line -> line.contains("heard of " + made.at("/tenant"))))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("[" + TRACE + "]"));
    }
}
