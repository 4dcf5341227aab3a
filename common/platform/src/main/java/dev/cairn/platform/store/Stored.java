package dev.cairn.platform.store;

/**
 * A document as it was read.
 *
 * @param version counts its writes from 1; also the sequence of the events of the write that made it
 */
public record Stored<T>(String id, long version, T body) {

    /** The last part of the id, after the last slash. */
    public String name() {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
