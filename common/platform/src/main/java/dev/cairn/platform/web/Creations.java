package dev.cairn.platform.web;

import dev.cairn.platform.store.Creation;

/** Makes a {@link Creation} of what a controller was given. */
public final class Creations {

    private final RequestHash hash;

    public Creations(RequestHash hash) {
        this.hash = hash;
    }

    /**
     * @param person who creates
     * @param request the body, whose content tells another request under the same key apart
     */
    public Creation of(CreationKey key, String person, Object request) {
        return new Creation(key.value(), key.time(), person, hash.of(request));
    }
}
