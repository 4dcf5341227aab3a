package dev.cairn.platform.mongo;

/** What is said where the store does not answer, whoever says it. */
public final class StoreUnavailable {

    public static final String CODE = "store-unavailable";
    public static final String DETAIL = "The store does not answer. Nothing was lost; try again in a moment.";

    /** Seconds, as a {@code Retry-After} header has them. */
    public static final String RETRY_AFTER = "5";

    private StoreUnavailable() {}
}
