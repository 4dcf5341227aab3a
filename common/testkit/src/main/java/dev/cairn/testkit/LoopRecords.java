package dev.cairn.testkit;

import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What some loops leave on the topics: the events of each aggregate in the order in which they happened, each as it was sent
 * in every version that there ever was. Made of the samples that are kept of all of them.
 */
final class LoopRecords {

    private static final Path SAMPLES = Path.of("../common/contracts/src/test/resources/events");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the samples' ids begin with; two digits tell them apart. */
    private static final String ID = "01jd00000000000000000000";

    private static final String EMPLOYEE = ID + "01";
    private static final String MANAGER = ID + "02";
    private static final String DIRECTOR = ID + "03";
    private static final String WHO_LEFT = ID + "04";

    private static final List<List<String>> TALKS = List.of(
            List.of(
                    "conversation-proposed",
                    "conversation-moved",
                    "conversation-scheduled",
                    "conversation-held",
                    "recap-sent",
                    "recap-acknowledged"),
            List.of("conversation-proposed", "conversation-scheduled", "conversation-held", "recap-sent"),
            List.of("conversation-proposed", "conversation-scheduled", "conversation-cancelled"),
            List.of("conversation-proposed", "conversation-scheduled", "conversation-missed"),
            List.of("conversation-proposed"),
            List.of("conversation-imported"));

    /** What had not happened yet. */
    private static final Map<String, List<String>> LATER = Map.of(
            "conversation-proposed",
                    List.of("scheduledAt", "heldAt", "recapDueOn", "recapSentAt", "recapForm", "acknowledgedAt"),
            "conversation-moved",
                    List.of("scheduledAt", "heldAt", "recapDueOn", "recapSentAt", "recapForm", "acknowledgedAt"),
            "conversation-scheduled", List.of("heldAt", "recapDueOn", "recapSentAt", "recapForm", "acknowledgedAt"),
            "conversation-cancelled", List.of("heldAt", "recapDueOn", "recapSentAt", "recapForm", "acknowledgedAt"),
            "conversation-missed", List.of("heldAt", "recapDueOn", "recapSentAt", "recapForm", "acknowledgedAt"),
            "conversation-held", List.of("recapSentAt", "recapForm", "acknowledgedAt"),
            "recap-sent", List.of("acknowledgedAt"),
            "check-in-planned", List.of("answeredAt"),
            "check-in-due", List.of("answeredAt"),
            "feedback-requested", List.of("givenAt", "answeredAt"));

    private static final List<List<String>> CHECK_INS = List.of(
            List.of("check-in-planned", "check-in-due", "check-in-answered"),
            List.of("check-in-planned", "check-in-due"),
            List.of("check-in-imported"));

    private static final List<String> PLAN = List.of(
            "plan-shared",
            "agreement-asked",
            "plan-commented",
            "verdict-given",
            "support-decided",
            "plan-agreed",
            "progress-noted",
            "plan-part-taken-back",
            "plan-handed-over",
            "plan-rested");

    private final TenantId tenant;
    private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();

    private LoopRecords(TenantId tenant) {
        this.tenant = tenant;
    }

    /** All that loops in a tenant leave on the topic of a family. */
    static List<ProducerRecord<String, byte[]>> of(EventFamily family, TenantId tenant) {
        var loops = new LoopRecords(tenant);
        switch (family) {
            case DIRECTORY -> loops.directory();
            case PLAN -> loops.plans();
            case CONVERSATION -> loops.lives(family, "conversation", TALKS);
            case CHECK_IN -> loops.lives(family, "checkIn", CHECK_INS);
            case FEEDBACK ->
                loops.lives(
                        family,
                        "feedback",
                        List.of(List.of("feedback-requested", "feedback-given", "feedback-answered")));
        }
        return loops.records;
    }

    /** What is left of records once a topic was compacted: the last one of each key. */
    static List<ProducerRecord<String, byte[]>> compacted(List<ProducerRecord<String, byte[]>> records) {
        var last = new LinkedHashMap<String, ProducerRecord<String, byte[]>>();
        records.forEach(record -> {
            last.remove(record.key());
            last.put(record.key(), record);
        });
        return List.copyOf(last.values());
    }

    /** The organization is closed for writing for a while, and somebody leaves. */
    private void directory() {
        long sequence = 0;
        for (var sample : samples(EventFamily.DIRECTORY, "tenant-changed")) {
            sample.put("tenant", tenant.value());
            add(EventFamily.DIRECTORY, "tenant-changed", ++sequence, sample);
        }
        var active = samples(EventFamily.DIRECTORY, "tenant-changed").getLast();
        active.put("tenant", tenant.value()).put("state", "active");
        add(EventFamily.DIRECTORY, "tenant-changed", ++sequence, active);
        person(DIRECTOR, null);
        person(MANAGER, DIRECTOR);
        person(EMPLOYEE, MANAGER);
        long left = person(WHO_LEFT, MANAGER);
        var leaving = samples(EventFamily.DIRECTORY, "person-changed").getLast();
        leaving.put("person", WHO_LEFT).put("active", false);
        add(EventFamily.DIRECTORY, "person-changed", left + 1, leaving);
    }

    private long person(String person, @org.jspecify.annotations.Nullable String manager) {
        long sequence = 0;
        for (var sample : samples(EventFamily.DIRECTORY, "person-changed")) {
            sample.put("person", person).put("manager", manager);
            add(EventFamily.DIRECTORY, "person-changed", ++sequence, sample);
        }
        return sequence;
    }

    /** One with all that can happen to it, one brought along, one taken back. */
    private void plans() {
        long sequence = 0;
        for (var type : PLAN) {
            for (var sample : samples(EventFamily.PLAN, type)) {
                add(EventFamily.PLAN, type, ++sequence, sample);
            }
        }
        plan(MANAGER, List.of("plan-imported"));
        plan(WHO_LEFT, List.of("plan-shared", "plan-part-taken-back"));
    }

    private void plan(String owner, List<String> types) {
        long sequence = 0;
        for (var type : types) {
            for (var sample : samples(EventFamily.PLAN, type)) {
                ((ObjectNode) sample.get("plan")).put("owner", owner);
                add(EventFamily.PLAN, type, ++sequence, sample);
            }
        }
    }

    private void lives(EventFamily family, String aggregate, List<List<String>> lives) {
        for (int life = 0; life < lives.size(); life++) {
            long sequence = 0;
            for (var type : lives.get(life)) {
                for (var sample : samples(family, type)) {
                    var facts = (ObjectNode) sample.get(aggregate);
                    facts.put(aggregate, ID + (50 + life));
                    facts.remove(LATER.getOrDefault(type, List.of()));
                    add(family, type, ++sequence, sample);
                }
            }
        }
    }

    private void add(EventFamily family, String type, long sequence, ObjectNode sent) {
        CairnEvent event = JSON.treeToValue(sent, family.type(type).orElseThrow());
        var record = GoodRecords.of(tenant, sequence, event, null);
        records.add(new ProducerRecord<>(
                record.topic(), null, record.key(), JSON.writeValueAsBytes(sent), record.headers()));
    }

    /** As the type was sent first, then, and last. */
    private static List<ObjectNode> samples(EventFamily family, String type) {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(family.topic()))) {
            return files.filter(file -> file.getFileName().toString().startsWith(type + "."))
                    .sorted((one, other) -> version(one).compareTo(version(other)))
                    .map(LoopRecords::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first one's name has no number. */
    private static String version(Path sample) {
        return sample.getFileName().toString().replaceAll("\\D", "");
    }

    private static ObjectNode read(Path sample) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(sample, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
