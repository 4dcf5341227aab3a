package dev.cairn.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker in this process that is its own controller, on 127.0.0.1. It makes no topic by itself. What it has
 * acknowledged survives the end of the process at any moment.
 */
public final class LocalBroker implements AutoCloseable {

    private static final String META = "meta.properties";

    private final KafkaRaftServer server;
    private final int port;

    private LocalBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it takes requests.
     *
     * @param dataDir where its logs are kept; made and formatted if it is new
     * @param port the port for clients, 0 for a free one
     * @param controllerPort the port its own controller listens on, 0 for a free one
     */
    public static LocalBroker start(Path dataDir, int port, int controllerPort) {
        int clients = port == 0 ? freePort() : port;
        int controller = controllerPort == 0 ? freePort() : controllerPort;
        formatIfNew(dataDir);
        KafkaConfig config = new KafkaConfig(BrokerSettings.of(dataDir, clients, controller), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        return new LocalBroker(server, clients);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with the cluster's identity is written last, so a start that was interrupted is simply done again. */
    private static void formatIfNew(Path dataDir) {
        if (Files.exists(dataDir.resolve(META))) {
            return;
        }
        try {
            Files.createDirectories(dataDir);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setDirectories(List.of(dataDir.toString()))
                    .setMetadataLogDirectory(dataDir.toString())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot prepare " + dataDir, e);
        }
    }

    /** The address for clients, {@code host:port}. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Ends the broker and waits until its logs are closed. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
