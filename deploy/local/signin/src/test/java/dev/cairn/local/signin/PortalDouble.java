package dev.cairn.local.signin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Listens where the portal would, and keeps the logout tokens that arrive over the back channel. */
final class PortalDouble implements AutoCloseable {

    /** One back-channel request: the path it came to and its form body. */
    record Told(String path, String form) {}

    final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final HttpServer server;

    PortalDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/back-channel-logout/", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            told.add(new Told(exchange.getRequestURI().getPath(), form));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
