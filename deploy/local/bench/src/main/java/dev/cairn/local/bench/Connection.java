package dev.cairn.local.bench;

import dev.cairn.local.bench.Contender.Ask;
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
    void get(Ask ask) throws IOException {
        var request = "GET " + ask.path() + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: application/json\r\n"
                + (ask.cookies().isEmpty() ? "" : "Cookie: " + ask.cookies() + "\r\n") + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var status = line();
        if (!status.contains(" 200")) {
            throw new IOException(ask.path() + " at " + port + " was answered with " + status);
        }
        if (body()) {
            close();
            socket = open();
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
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
