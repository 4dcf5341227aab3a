package dev.cairn.platform.inbox;

import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;

/** Hands each event to those who handle its kind, with its tenant bound. */
final class Inbox implements MessageListener<String, byte[]> {

    private final EventReader reader;
    private final List<EventHandler<?>> handlers;
    private final InboxTrace trace;

    Inbox(EventReader reader, List<EventHandler<?>> handlers, InboxTrace trace) {
        this.reader = reader;
        this.handlers = handlers;
        this.trace = trace;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> record) {
        trace.run(record, () -> reader.read(record).ifPresent(this::handOn));
    }

    private void handOn(Received<CairnEvent> received) {
        CurrentTenant.run(received.tenant(), () -> handlers.forEach(handler -> handOn(handler, received)));
    }

    private static <E extends CairnEvent> void handOn(EventHandler<E> handler, Received<CairnEvent> received) {
        if (handler.handles().isInstance(received.event())) {
            handler.on(new Received<>(
                    received.id(),
                    received.tenant(),
                    received.sequence(),
                    received.at(),
                    handler.handles().cast(received.event())));
        }
    }
}
