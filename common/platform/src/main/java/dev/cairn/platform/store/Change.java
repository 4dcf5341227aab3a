package dev.cairn.platform.store;

import dev.cairn.contracts.event.CairnEvent;
import java.util.List;

/** What a document becomes, and the events that this raises; both are stored by one write. */
public record Change<T>(T body, List<CairnEvent> events) {

    public Change {
        events = List.copyOf(events);
    }

    public static <T> Change<T> to(T body, CairnEvent... events) {
        return new Change<>(body, List.of(events));
    }
}
