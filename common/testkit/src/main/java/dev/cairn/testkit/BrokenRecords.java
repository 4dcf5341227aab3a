package dev.cairn.testkit;

import dev.cairn.contracts.event.EventFamily;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Everything that is no event: what a foreign program, an older fault or a torn write might leave on a topic. */
final class BrokenRecords {

    private static final int HUGE = 3 * 1024 * 1024;
    private static final int LONG_HEADER = 400 * 1024;

    private BrokenRecords() {}

    static List<ProducerRecord<String, byte[]>> of(EventFamily family, int partition) {
        var broken = new ArrayList<ProducerRecord<String, byte[]>>();
        broken.add(holding(family, partition, null));
        broken.add(holding(family, partition, new byte[0]));
        broken.add(holding(family, partition, "{".getBytes(StandardCharsets.UTF_8)));
        broken.add(holding(family, partition, "[]".getBytes(StandardCharsets.UTF_8)));
        broken.add(holding(family, partition, new byte[] {(byte) 0xff, 0, (byte) 0xfe}));
        broken.add(holding(family, partition, new byte[HUGE]));
        var whole = GoodRecords.of(family, partition);
        broken.add(holding(family, partition, Arrays.copyOf(whole.value(), whole.value().length / 2)));
        broken.add(new ProducerRecord<>(family.topic(), partition, whole.key(), whole.value()));
        broken.add(new ProducerRecord<>(family.topic(), partition, "", whole.value(), whole.headers()));
        broken.add(new ProducerRecord<>(family.topic(), partition, "k".repeat(LONG_HEADER), whole.value()));
        broken.add(changed(GoodRecords.of(family, partition), "ce_tenant", "other2".repeat(4)));
        broken.add(changed(GoodRecords.of(family, partition), "ce_tenant", "../../etc"));
        broken.add(changed(GoodRecords.of(family, partition), "ce_source", "/somebody-else"));
        broken.add(changed(GoodRecords.of(family, partition), "ce_specversion", "0.3"));
        broken.add(changed(GoodRecords.of(family, partition), "ce_sequence", "many"));
        broken.add(changed(GoodRecords.of(family, partition), "ce_time", "yesterday"));
        broken.add(changed(GoodRecords.of(family, partition), "ce_type", ""));
        var foreign = changed(GoodRecords.of(family, partition), "ce_specversion", "x");
        broken.add(changed(foreign, "x-long", "h".repeat(LONG_HEADER)));
        return broken;
    }

    /** A record with one header otherwise. */
    static ProducerRecord<String, byte[]> changed(ProducerRecord<String, byte[]> record, String header, String value) {
        GoodRecords.header(record, header, value);
        return record;
    }

    private static ProducerRecord<String, byte[]> holding(
            EventFamily family, int partition, byte @Nullable [] content) {
        var good = GoodRecords.of(family, partition);
        return new ProducerRecord<>(family.topic(), partition, good.key(), content, good.headers());
    }
}
