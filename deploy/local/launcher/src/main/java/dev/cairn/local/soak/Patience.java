package dev.cairn.local.soak;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Reply;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Sends each request until it is answered: again for what may pass, and always with the same Idempotency-Key. */
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int LOST_RACE = 412;

    private final Browser browser;
    private int sentAgain;

    Patience(Browser browser) {
        this.browser = browser;
    }

    int sentAgain() {
        return sentAgain;
    }

    Reply get(String path) {
        return patiently(() -> browser.get(path), () -> false);
    }

    Reply create(String path, String json) {
        var once = Map.of("Idempotency-Key", Browser.uuidV7());
        return patiently(() -> browser.send("POST", path, json, once), () -> false);
    }

    /** Asks for something that is not kept. */
    Reply ask(String path, String json) {
        return patiently(() -> browser.post(path, json), () -> false);
    }

    Reply put(String path, String json) {
        return patiently(() -> browser.put(path, json), () -> false);
    }

    /** Changes what is at this version; what was changed and lost its answer is refused the next time, and is so already. */
    void put(String path, String etag, String json, BooleanSupplier isSo) {
        patiently(() -> browser.put(path, etag, json), isSo);
    }

    /** Again for what may pass: no answer, nobody behind the gateway, a slow start, too many at once. */
    private Reply patiently(Supplier<Reply> request, BooleanSupplier isSo) {
        var until = Instant.now().plus(LONGEST);
        while (true) {
            try {
                var reply = request.get();
                if (reply.status() / 100 == 2 || reply.status() == LOST_RACE && isSo.getAsBoolean()) {
                    return reply;
                }
                if (reply.status() < 500 && reply.status() != 429
                        || Instant.now().isAfter(until)) {
                    return reply.expect(201);
                }
            } catch (UncheckedIOException noAnswer) {
                if (Instant.now().isAfter(until)) {
                    throw noAnswer;
                }
            }
            sentAgain++;
            Pause.of(PAUSE);
        }
    }
}
