package dev.cairn.local.client;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a running platform is.
 *
 * @param portal its public address
 * @param signin the local sign-in provider's, with the mail page
 * @param listener hears all that its browsers exchange with it
 */
public record Platform(URI portal, URI signin, Listener listener) {

    /** Who hears what browsers exchange with the platform. */
    @FunctionalInterface
    public interface Listener {

        /** A request was answered; the body is the request's. */
        void exchanged(@Nullable String body, Reply reply);
    }

    public Platform(URI portal, URI signin) {
        this(portal, signin, (body, reply) -> {});
    }

    /** The same, heard by someone. */
    public Platform heardBy(Listener heard) {
        return new Platform(portal, signin, heard);
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
