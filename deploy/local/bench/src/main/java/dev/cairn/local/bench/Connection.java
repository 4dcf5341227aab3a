package dev.cairn.local.bench;

import dev.cairn.local.bench.Contender.Ask;
import dev.cairn.local.client.Browser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One HTTP/1.1 connection that is kept, as cheap as can be: the measuring shares the processors with what is measured. */
final class Connection implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    private final int port;
    private Socket socket;
    private InputStream in;

    Connection(int port) throws IOException {
        this.port = port;
        socket = open();
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private Socket open() throws IOException {
        var opened = new Socket("127.0.0.1", port);
        opened.setTcpNoDelay(true);
        return opened;
    }

    /** Asks, and reads the whole answer. */
    void send(Ask ask) throws IOException {
        socket.getOutputStream().write(request(ask).getBytes(StandardCharsets.UTF_8));
        var status = line();
        if (!status.contains(" 20")) {
            throw new IOException(ask.path() + " at " + port + " was answered with " + status);
        }
        if (body()) {
            close();
            socket = open();
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }
    }

    private String request(Ask ask) {
        var text = new StringBuilder(1024)
                .append(ask.body().isEmpty() ? "GET " : "POST ")
                .append(ask.path())
                .append(" HTTP/1.1\r\nHost: localhost:")
                .append(port)
                .append("\r\nAccept: */*\r\n");
        header(text, "Cookie", ask.cookies());
        header(text, "X-XSRF-TOKEN", ask.csrf());
        header(text, "Idempotency-Key", ask.creates() ? Browser.uuidV7() : "");
        if (!ask.body().isEmpty()) {
            header(text, "Content-Type", "application/json");
            header(text, "Content-Length", Integer.toString(ask.body().getBytes(StandardCharsets.UTF_8).length));
        }
        return text.append("\r\n").append(ask.body()).toString();
    }

    private static void header(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(": ").append(value).append("\r\n");
        }
    }

    /** Whether the connection ends after it. */
    private boolean body() throws IOException {
        long length = -1;
        var closes = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            }
            closes |= lower.equals("connection: close");
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            chunks();
        }
        return closes;
    }

    private void chunks() throws IOException {
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            in.skipNBytes(size + 2L);
        }
        line();
    }

    private String line() throws IOException {
        var text = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection to " + port + " ended");
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
