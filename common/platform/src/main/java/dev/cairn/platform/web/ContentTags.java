package dev.cairn.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.Optional;

/**
 * Tells answers apart by what they say, so that who holds one already is spared the same once more; and remembers what
 * an answer was made of, so that it need not be put together again to see that it is still the same. The tag itself tells
 * nothing of these parts: they may change for reasons that the reader is not to know. Safe for use by many threads.
 */
public final class ContentTags {

    private static final int REMEMBERED = 20_000;

    private final RequestHash hash;
    private final Cache<Made, String> tags =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** An answer of one tenant, by a hash of its parts. */
    private record Made(TenantId tenant, String parts) {}

    public ContentTags(RequestHash hash) {
        this.hash = hash;
    }

    /** The tag of the answer that was made of these parts; empty where none was here, or too long ago. */
    public Optional<String> madeOf(Object parts) {
        return Optional.ofNullable(tags.getIfPresent(made(parts)));
    }

    /**
     * A weak ETag of an answer: the same as long as it says the same, on whichever instance.
     *
     * @param parts as they were before the answer was put together from them
     */
    public String of(Object body, Object parts) {
        var tag = "W/\"" + hash.of(body) + "\"";
        tags.put(made(parts), tag);
        return tag;
    }

    private Made made(Object parts) {
        return new Made(CurrentTenant.require(), hash.of(parts));
    }
}
