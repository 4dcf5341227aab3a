package dev.cairn.reminders;

import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.OpenApiContract;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.SharedBroker;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class OpenApiIT extends OpenApiContract {

    private static RunningService running;

    @BeforeAll
    static void start() {
        running =
                RunningService.start(RemindersApplication.class, Issuer.REMINDERS, SharedBroker.bootstrap(), Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Override
    protected Requests service() {
        return running.anonymous();
    }

    @Override
    protected Map<String, String> harmlessTwice() {
        return Map.of(
                "POST /api/v1/reminders/{id}/done", "done stays done",
                "POST /api/v1/reminders/{id}/snooze", "sets the time that it names");
    }
}
