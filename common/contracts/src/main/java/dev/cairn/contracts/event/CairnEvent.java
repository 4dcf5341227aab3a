package dev.cairn.contracts.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened to an aggregate, carrying the aggregate's whole public state after it. A consumer overwrites
 * what it holds if the event's sequence is higher, else does nothing: gaps, duplicates and replays do no harm. No event
 * holds a word that a person typed, a name or an address. Each family ({@link EventFamily}) is sealed.
 */
public interface CairnEvent {

    /** The aggregate it happened to: with the tenant, the record's key. */
    @JsonIgnore
    String aggregate();
}
