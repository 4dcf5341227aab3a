package dev.cairn.platform.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that is no event of ours: no retry helps. */
final class BrokenRecord extends RuntimeException {

    BrokenRecord(ConsumerRecord<?, ?> record, String what) {
        super(record.topic() + "-" + record.partition() + "@" + record.offset() + ": " + what);
    }
}
