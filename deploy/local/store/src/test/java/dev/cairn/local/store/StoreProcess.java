package dev.cairn.local.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The store as a child process of a test, with the test's own class path. */
record StoreProcess(Process process, int port) implements AutoCloseable {

    static StoreProcess start(Path data) throws IOException {
        return start(data, freePort());
    }

    static StoreProcess start(Path data, int port) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-cp",
                System.getProperty("java.class.path"),
                StoreMain.class.getName(),
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port));
        return new StoreProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start(), port);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** Ends it as a power switch would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end; the exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The store did not end");
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
