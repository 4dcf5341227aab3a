package dev.cairn.local.launcher.part;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Sends the smallest question of a binary protocol; well is what sends an answer of the announced length. */
record WireProbe(int port, byte[] question, ByteOrder order, boolean lengthCountsItself) implements Probe {

    private static final int TIMEOUT_MILLIS = 2000;
    private static final int LONGEST = 1 << 20;

    /** Asks a store for {@code ping} in MongoDB's protocol. */
    static Probe store(int port) {
        byte[] body = bson();
        int length = 16 + 4 + 1 + body.length;
        byte[] question = ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .putInt(1) // request
                .putInt(0) // answers none
                .putInt(2013) // OP_MSG
                .putInt(0) // flags
                .put((byte) 0) // section: one document
                .put(body)
                .array();
        return new WireProbe(port, question, ByteOrder.LITTLE_ENDIAN, true);
    }

    /** The document <code>{ping: 1, $db: "admin"}</code>. */
    private static byte[] bson() {
        byte[] ping = "\u0010ping\0".getBytes(StandardCharsets.US_ASCII);
        byte[] db = "\u0002$db\0".getBytes(StandardCharsets.US_ASCII);
        byte[] admin = "admin\0".getBytes(StandardCharsets.US_ASCII);
        int length = 4 + ping.length + 4 + db.length + 4 + admin.length + 1;
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .put(ping)
                .putInt(1)
                .put(db)
                .putInt(admin.length)
                .put(admin)
                .put((byte) 0)
                .array();
    }

    /** Asks a broker which requests it knows, in Kafka's protocol. */
    static Probe broker(int port) {
        byte[] question = ByteBuffer.allocate(14)
                .putInt(10)
                .putShort((short) 18) // ApiVersions
                .putShort((short) 0)
                .putInt(1) // request
                .putShort((short) -1) // no client name
                .array();
        return new WireProbe(port, question, ByteOrder.BIG_ENDIAN, false);
    }

    @Override
    public boolean isWell() {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.getOutputStream().write(question);
            DataInputStream answer = new DataInputStream(socket.getInputStream());
            int length = ByteBuffer.wrap(answer.readNBytes(4)).order(order).getInt() - (lengthCountsItself ? 4 : 0);
            return length > 0 && length < LONGEST && answer.readNBytes(length).length == length;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
