package dev.cairn.platform.security.keys;

import java.util.Collection;
import java.util.List;

/** The public keys of one issuer, as all of its instances see them. */
public interface PublishedKeys {

    /** Adds a key; once this returns every instance serves it. */
    void add(PublishedKey key);

    List<PublishedKey> all();

    /** Removes keys by their {@code kid}; those already gone are passed over. */
    void remove(Collection<String> kids);
}
