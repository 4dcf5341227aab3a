package dev.cairn.local.client;

import java.net.URI;

/**
 * Where a running platform is.
 *
 * @param portal its public address
 * @param signin the local sign-in provider's, with the mail page
 */
public record Platform(URI portal, URI signin) {

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
