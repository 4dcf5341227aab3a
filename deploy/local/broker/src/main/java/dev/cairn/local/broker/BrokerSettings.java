package dev.cairn.local.broker;

import java.nio.file.Path;
import java.util.Map;

/** How the broker is set up: safe as in production as far as one node can be, with few threads and small buffers. */
final class BrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String CLIENTS = "PLAINTEXT";
    private static final String KB_256 = Integer.toString(256 * 1024);
    private static final String MB_2 = Integer.toString(2 * 1024 * 1024);
    private static final String MB_16 = Integer.toString(16 * 1024 * 1024);
    private static final String A_YEAR_IN_MINUTES = Integer.toString(366 * 24 * 60);

    private BrokerSettings() {}

    static Map<String, String> of(Path dataDir, int port, int controllerPort) {
        String clients = CLIENTS + "://127.0.0.1:" + port;
        String controller = "127.0.0.1:" + controllerPort;
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@" + controller),
                Map.entry("listeners", clients + "," + CONTROLLER + "://" + controller),
                Map.entry("advertised.listeners", clients),
                Map.entry("listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT"),
                Map.entry("inter.broker.listener.name", CLIENTS),
                Map.entry("controller.listener.names", CONTROLLER),
                Map.entry("log.dirs", dataDir.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                // Nothing is forgotten by age: topics are compacted, and a consumer may be away for long.
                Map.entry("log.retention.ms", "-1"),
                Map.entry("offsets.retention.minutes", A_YEAR_IN_MINUTES),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // After a hard stop the controller waits this long for the broker that is gone.
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("num.network.threads", "1"),
                Map.entry("num.io.threads", "2"),
                Map.entry("background.threads", "1"),
                Map.entry("num.recovery.threads.per.data.dir", "1"),
                Map.entry("num.replica.fetchers", "1"),
                Map.entry("log.cleaner.threads", "1"),
                Map.entry("log.cleaner.dedupe.buffer.size", MB_2),
                Map.entry("log.cleaner.io.buffer.size", KB_256),
                Map.entry("log.segment.bytes", MB_16),
                Map.entry("log.index.size.max.bytes", KB_256));
    }
}
