package dev.cairn.platform.store;

import java.util.List;
import java.util.Optional;

/**
 * Part of a list, in the order of ids.
 *
 * @param next the id to ask the next page after; empty at the end
 */
public record Page<T>(List<Stored<T>> items, Optional<String> next) {

    public List<T> bodies() {
        return items.stream().map(Stored::body).toList();
    }
}
