package dev.cairn.local.bench;

import java.util.List;

/**
 * Something that is asked again and again.
 *
 * @param name as the table shows it
 * @param port where it listens on 127.0.0.1
 * @param asks the requests to choose from in turn
 */
record Contender(String name, int port, List<Ask> asks) {

    /**
     * A request.
     *
     * @param cookies what a browser sends along; empty for nobody
     * @param csrf what proves that the portal asks; empty where nothing is changed
     * @param body JSON to post; empty to get
     * @param creates whether each asking makes another thing, with a key of its own
     */
    record Ask(String path, String cookies, String csrf, String body, boolean creates) {

        static Ask get(String path, String cookies) {
            return new Ask(path, cookies, "", "", false);
        }

        static Ask post(String path, String body) {
            return new Ask(path, "", "", body, false);
        }
    }
}
