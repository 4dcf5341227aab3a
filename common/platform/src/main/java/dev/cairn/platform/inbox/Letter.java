package dev.cairn.platform.inbox;

import dev.cairn.contracts.event.SetAside;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is set aside: as it came, with its cause, and never larger than the broker takes. What is longer than any
 * event was compressed on its way here; it is cut, because no retry could make an event of it, and nothing may hold the
 * partition up.
 */
final class Letter {

    /** The largest record on the topics of letters: the longest event, its key and headers. */
    static final int LARGEST = 2 * EventReader.LONGEST;

    private static final int LONGEST_CAUSE = 500;
    private static final int LONGEST_KEY = 1024;
    private static final int LONGEST_HEADERS = 64 * 1024;
    private static final int KEPT_OF_TOO_LONG = 4 * 1024;

    private Letter() {}

    static ProducerRecord<String, byte[]> of(ConsumerRecord<?, ?> record, String service, Throwable cause) {
        var before = SetAside.againOn(record.topic());
        var aside = before.orElseGet(() -> new SetAside(record.topic(), service));
        var letter = new ProducerRecord<String, byte[]>(
                aside.letters(), record.partition(), key(record), value(record), headers(record));
        var text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        header(letter, SetAside.CAUSE, text.substring(0, Math.min(text.length(), LONGEST_CAUSE)));
        if (before.isEmpty() || record.headers().lastHeader(SetAside.FROM) == null) {
            header(letter, SetAside.FROM, record.topic() + "-" + record.partition() + "@" + record.offset());
        }
        if (isTooLong(record)) {
            header(letter, SetAside.CUT, Integer.toString(bytes(record).length));
        }
        return letter;
    }

    private static @Nullable String key(ConsumerRecord<?, ?> record) {
        var key = (String) record.key();
        return key == null || key.length() > LONGEST_KEY ? null : key;
    }

    private static byte @Nullable [] value(ConsumerRecord<?, ?> record) {
        return isTooLong(record) ? Arrays.copyOf(bytes(record), KEPT_OF_TOO_LONG) : (byte[]) record.value();
    }

    private static boolean isTooLong(ConsumerRecord<?, ?> record) {
        return record.value() != null && bytes(record).length > EventReader.LONGEST;
    }

    private static byte[] bytes(ConsumerRecord<?, ?> record) {
        return (byte[]) record.value();
    }

    /** All of them, or none of the foreign ones where they are too long together. */
    private static Headers headers(ConsumerRecord<?, ?> record) {
        if (lengthOfAll(record.headers()) <= LONGEST_HEADERS) {
            return record.headers();
        }
        var kept = new RecordHeaders();
        for (var header : record.headers()) {
            if (header.key().startsWith("ce_") && lengthOf(header) <= LONGEST_KEY) {
                kept.remove(header.key()).add(header);
            }
        }
        return lengthOfAll(kept) <= LONGEST_HEADERS ? kept : new RecordHeaders();
    }

    private static long lengthOfAll(Headers headers) {
        var length = 0L;
        for (var header : headers) {
            length += lengthOf(header);
        }
        return length;
    }

    private static int lengthOf(Header header) {
        return header.key().length() + (header.value() == null ? 0 : header.value().length);
    }

    private static void header(ProducerRecord<?, ?> letter, String name, String value) {
        letter.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
