package dev.cairn.platform.inbox;

import dev.cairn.contracts.event.CairnEvent;

/**
 * Takes events of one kind, one at a time and in order for each aggregate. Runs with the event's tenant bound, on a
 * platform thread. May be called again with an event it has handled: handle each so that this does no harm. What it
 * throws is tried again a few times, then the event is set aside; where store or broker do not answer, it is tried until
 * they do.
 *
 * @param <E> a family of events, or one of its types
 */
public interface EventHandler<E extends CairnEvent> {

    Class<E> handles();

    void on(Received<? extends E> received);
}
