package dev.cairn.local.broker;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The broker as a child process of a test, with the test's own class path. */
record BrokerProcess(Process process, int port, int controllerPort) implements AutoCloseable {

    static BrokerProcess start(Path data) throws IOException {
        return start(data, freePort(), freePort());
    }

    static BrokerProcess start(Path data, int port, int controllerPort) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerMain.class.getName(),
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port),
                "--controller-port",
                Integer.toString(controllerPort));
        return new BrokerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start(), port, controllerPort);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Ends it as a power switch would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end; the exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The broker did not end");
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return new String(process.getInputStream().readAllBytes());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
