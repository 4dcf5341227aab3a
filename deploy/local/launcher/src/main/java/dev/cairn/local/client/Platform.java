package dev.cairn.local.client;

import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a running platform is.
 *
 * @param portal its public address
 * @param signin the local sign-in provider's, with the mail page
 * @param listener hears all that its browsers exchange with it
 * @param keys makes the key of each creation
 */
public record Platform(URI portal, URI signin, Listener listener, Supplier<String> keys) {

    /** Who hears what browsers exchange with the platform. */
    @FunctionalInterface
    public interface Listener {

        /** A request was answered; the body is the request's. */
        void exchanged(@Nullable String body, Reply reply);
    }

    public Platform(URI portal, URI signin) {
        this(portal, signin, (body, reply) -> {}, Browser::uuidV7);
    }

    /** The same, heard by someone. */
    public Platform heardBy(Listener heard) {
        return new Platform(portal, signin, heard, keys);
    }

    /** The same, where creations have these keys. */
    public Platform keyedBy(Supplier<String> made) {
        return new Platform(portal, signin, listener, made);
    }

    /** A browser that nobody has signed in with. */
    public Browser browser() {
        return new Browser(this);
    }

    /** A browser in which a person of an organization has signed in. */
    public Browser signedIn(String slug, String person) {
        var browser = browser();
        browser.signIn("/o/" + slug, person);
        return browser;
    }

    /** A browser in which the operator of the platform has signed in. */
    public Browser operator() {
        var browser = browser();
        browser.signIn("/operator", "operator");
        return browser;
    }
}
