package dev.cairn.platform.inbox;

import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.tenancy.TenantReadOnly;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;

/**
 * Hands each event to those who handle its kind, with its tenant bound; later, where nothing may be written there now. What is
 * no event of ours it sets aside at once, and goes on.
 */
final class Inbox implements MessageListener<String, byte[]> {

    private final EventReader reader;
    private final DeadLetters letters;
    private final List<EventHandler<?>> handlers;
    private final HeldEvents held;
    private final InboxTrace trace;

    Inbox(EventReader reader, DeadLetters letters, List<EventHandler<?>> handlers, HeldEvents held, InboxTrace trace) {
        this.reader = reader;
        this.letters = letters;
        this.handlers = handlers;
        this.held = held;
        this.trace = trace;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> record) {
        trace.run(record, () -> read(record).ifPresent(received -> {
            if (!everybodyHandled(received)) {
                held.hold(received.tenant(), record);
            }
        }));
    }

    /** The same where nobody tries again: what cannot be handled is set aside, unless store or broker do not answer. */
    void onMessageOnce(ConsumerRecord<String, byte[]> record) {
        try {
            onMessage(record);
        } catch (RuntimeException e) {
            if (DeadLetters.passing(e)) {
                throw e;
            }
            letters.accept(record, e);
        }
    }

    private Optional<Received<CairnEvent>> read(ConsumerRecord<String, byte[]> record) {
        try {
            return reader.read(record);
        } catch (BrokenRecord e) {
            letters.accept(record, e);
            return Optional.empty();
        }
    }

    /** Those who write nothing in the tenant are not kept waiting by those who do. */
    private boolean everybodyHandled(Received<CairnEvent> received) {
        return CurrentTenant.call(
                received.tenant(),
                () -> handlers.stream()
                                .filter(handler -> !handled(handler, received))
                                .count()
                        == 0);
    }

    private static <E extends CairnEvent> boolean handled(EventHandler<E> handler, Received<CairnEvent> received) {
        if (handler.handles().isInstance(received.event())) {
            try {
                handler.on(new Received<>(
                        received.id(),
                        received.tenant(),
                        received.sequence(),
                        received.at(),
                        handler.handles().cast(received.event())));
            } catch (TenantReadOnly e) {
                return false;
            }
        }
        return true;
    }
}
