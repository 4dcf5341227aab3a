package dev.cairn.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/** Passes bytes on to a port of this machine, until it is told to hold all of them back. */
public final class Wire implements AutoCloseable {

    private static final int BUFFER = 8 * 1024;

    private final ServerSocket entrance;
    private volatile CountDownLatch open = new CountDownLatch(0);
    private volatile int exit;

    public Wire() {
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The port to connect to. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** Where connections made from now on lead to. */
    public Wire to(int target) {
        exit = target;
        return this;
    }

    /** Connections stay open and silent, new ones too. */
    public void hang() {
        open = new CountDownLatch(1);
    }

    /** All that was held back goes on. */
    public void release() {
        open.countDown();
    }

    private void accept() {
        try {
            while (true) {
                var here = entrance.accept();
                Thread.ofVirtual().start(() -> connect(here));
            }
        } catch (IOException closed) {
            release();
        }
    }

    private void connect(Socket here) {
        try (here;
                var there = new Socket(InetAddress.getLoopbackAddress(), exit)) {
            var back = Thread.ofVirtual().start(() -> pass(there, here));
            pass(here, there);
            back.join();
        } catch (IOException gone) {
            // the other side learns by its own connection's end
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            var buffer = new byte[BUFFER];
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                open.await();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException gone) {
            // both ends are closed now
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
