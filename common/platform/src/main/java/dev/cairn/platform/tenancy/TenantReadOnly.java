package dev.cairn.platform.tenancy;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nothing may be written in the tenant at present. What was refused was not done, also not in part of one document. */
public final class TenantReadOnly extends RuntimeException {

    /** What a caller is told. */
    public static final String DETAIL =
            "At present nothing can be changed in this organization, only read. Nothing was lost; try again later.";

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Instant until;

    TenantReadOnly(@Nullable Instant until) {
        super(DETAIL);
        this.until = until;
    }

    /** When it is expected to end; empty where nobody said. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }
}
