package dev.cairn.gateway.provider;

/** A provider did not answer in time, or not as it should: the organization's to mend, or to wait for. */
public final class ProviderUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderUnreachable(String message) {
        super(message);
    }

    ProviderUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
