package dev.cairn.platform.inbox;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Goes on with the trace that an event came with, so that one id is in the logs of all who had to do with it. */
final class InboxTrace {

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    InboxTrace(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    void run(ConsumerRecord<String, byte[]> record, Runnable handling) {
        if (tracer == null || propagator == null) {
            handling.run();
            return;
        }
        var span = propagator
                .extract(record, (from, name) -> EventReader.header(from.headers(), "ce_" + name))
                .name("receive " + record.topic())
                .start();
        try (var scope = tracer.withSpan(span)) {
            handling.run();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
