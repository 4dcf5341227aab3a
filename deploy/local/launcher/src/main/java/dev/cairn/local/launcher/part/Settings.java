package dev.cairn.local.launcher.part;

import java.util.Optional;
import java.util.Set;

/**
 * What the person who starts Cairn has chosen.
 *
 * @param port the first of nine ports; people reach the portal there
 * @param mongodb a MongoDB to use instead of the store that comes along
 * @param kafka a Kafka to use instead of the broker that comes along
 * @param only names of the parts to start; empty for all
 */
public record Settings(int port, Optional<String> mongodb, Optional<String> kafka, Set<String> only) {

    public static final int DEFAULT_PORT = 8080;

    static final int PORTS = 9;

    int signin() {
        return port + 1;
    }

    int goals() {
        return port + 2;
    }

    int feedback() {
        return port + 3;
    }

    int reminders() {
        return port + 4;
    }

    int store() {
        return port + 5;
    }

    int broker() {
        return port + 6;
    }

    int brokerController() {
        return port + 7;
    }

    int smtp() {
        return port + 8;
    }

    /** Where people reach the portal. */
    public String publicUrl() {
        return "http://localhost:" + port;
    }

    /** Where the local sign-in provider is. */
    public String signinUrl() {
        return "http://localhost:" + signin();
    }

    /** Where people find the demo's mail. */
    public String mailUrl() {
        return signinUrl() + "/mail";
    }

    String mongodbUri() {
        return mongodb.orElse("mongodb://127.0.0.1:" + store());
    }

    String kafkaServers() {
        return kafka.orElse("127.0.0.1:" + broker());
    }
}
