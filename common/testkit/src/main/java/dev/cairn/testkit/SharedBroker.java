package dev.cairn.testkit;

import dev.cairn.local.broker.LocalBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;

/** One real broker for all tests of this process, started at first use. Tenants keep its tests apart. */
public final class SharedBroker {

    private static final LocalBroker BROKER = start();

    private SharedBroker() {}

    public static String bootstrap() {
        return BROKER.bootstrap();
    }

    /** A broker for one test alone, which closes it: no other instance of the service takes what is meant for it. */
    public static LocalBroker another() {
        return start();
    }

    private static LocalBroker start() {
        try {
            return LocalBroker.start(Files.createTempDirectory("cairn-broker"), freePort(), freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
