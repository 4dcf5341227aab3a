package dev.cairn.local.bench;

import java.util.List;

/**
 * Something that is asked again and again.
 *
 * @param name as the table shows it
 * @param port where it listens on 127.0.0.1
 * @param asks the requests to choose from in turn, each as its path and its cookies
 */
record Contender(String name, int port, List<Ask> asks) {

    record Ask(String path, String cookies) {}
}
