package dev.cairn.local.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.local.broker.LocalBroker;
import dev.cairn.local.store.LocalStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProbesIT {

    @TempDir
    private Path data;

    @Test
    void aStoreIsWellAsLongAsItAnswers() {
        Probe probe;
        try (LocalStore store = LocalStore.start(null, 0)) {
            probe = WireProbe.store(store.port());
            assertThat(probe.isWell()).isTrue();
        }
        assertThat(probe.isWell()).isFalse();
    }

    @Test
    void aBrokerIsWellAsLongAsItAnswers() {
        Probe probe;
        try (LocalBroker broker = LocalBroker.start(data, 0, 0)) {
            probe = WireProbe.broker(Integer.parseInt(broker.bootstrap().split(":")[1]));
            assertThat(probe.isWell()).isTrue();
        }
        assertThat(probe.isWell()).isFalse();
    }

    @Test
    void whatTakesConnectionsButDoesNotAnswerIsNotWell() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            assertThat(WireProbe.store(silent.getLocalPort()).isWell()).isFalse();
            assertThat(WireProbe.broker(silent.getLocalPort()).isWell()).isFalse();
            assertThat(HttpProbe.readiness(silent.getLocalPort()).isWell()).isFalse();
        }
    }
}
