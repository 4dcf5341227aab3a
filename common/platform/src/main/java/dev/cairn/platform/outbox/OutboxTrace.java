package dev.cairn.platform.outbox;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The trace that a change belongs to, as a W3C {@code traceparent}, so that it goes on over Kafka. */
final class OutboxTrace {

    private final @Nullable Tracer tracer;

    OutboxTrace(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    Optional<String> parent() {
        var span = tracer == null ? null : tracer.currentSpan();
        return Optional.ofNullable(span)
                .map(present -> present.context())
                .map(context -> "00-" + context.traceId() + "-" + context.spanId() + flags(context));
    }

    private static String flags(TraceContext context) {
        return Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00";
    }
}
