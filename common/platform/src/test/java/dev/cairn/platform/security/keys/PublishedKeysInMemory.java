package dev.cairn.platform.security.keys;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Public keys of an issuer whose instances all live in this process. */
public final class PublishedKeysInMemory implements PublishedKeys {

    private final CopyOnWriteArrayList<PublishedKey> keys = new CopyOnWriteArrayList<>();

    @Override
    public void add(PublishedKey key) {
        keys.add(key);
    }

    @Override
    public List<PublishedKey> all() {
        return List.copyOf(keys);
    }

    @Override
    public void remove(Collection<String> kids) {
        keys.removeIf(key -> kids.contains(key.key().getKeyID()));
    }
}
