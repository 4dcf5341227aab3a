package dev.cairn.local.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;

/** A program that the platform is compared with. */
record Rival(Process process, int port) implements AutoCloseable {

    static Rival start(String name, String address) throws IOException, InterruptedException {
        var port = freePort();
        var process = Jvm.start(384, name, Integer.toString(port), address);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (Stage.isFree(port)) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " did not start");
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        return new Rival(process, port);
    }

    private static int freePort() {
        return IntStream.range(18_000, 19_000)
                .map(i -> 37_000 - i)
                .filter(Stage::isFree)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
