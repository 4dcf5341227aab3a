package dev.cairn.local.launcher.supervise;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;

/** A part of a test: answers 200 on its port; writes into a journal when it begins and when it is asked to end. */
public final class TinyPart {

    private TinyPart() {}

    /** Arguments: the port, its name, the journal, and "stubborn" if it does not end when asked. */
    public static void main(String[] args) throws Exception {
        Path journal = Path.of(args[2]);
        write(journal, args[1] + " begins with " + System.getenv("CAIRN_TEST") + " " + System.getenv("LEAK"));
        boolean stubborn = args.length > 3;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(journal, args[1], stubborn)));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 0);
        server.createContext("/", exchange -> exchange.sendResponseHeaders(200, -1));
        server.start();
    }

    private static void end(Path journal, String name, boolean stubborn) {
        try {
            write(journal, name + " ends");
            if (stubborn) {
                new CountDownLatch(1).await();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path journal, String line) throws IOException {
        Files.writeString(journal, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
