package dev.cairn.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.Ids;
import dev.cairn.testkit.SharedBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

/** Everything typed is marked; then the mark is looked for where it must not be. */
class WordsStayPrivateIT {

    private static final String MARK = "Quittenmus";

    private final Organization acme = new Organization();

    @Test
    void noTypedWordIsReadableInADatabaseOrInAnEvent() {
        var talk = everythingMarked();
        assertThat(stored()).isNotEmpty().noneMatch(text -> text.contains(MARK));
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> assertThat(sent())
                .anyMatch(text -> text.contains("acknowledgedAt\":\"") && text.contains(talk)));
        assertThat(sent()).noneMatch(text -> text.contains(MARK));
    }

    @Test
    void aPrivateNoteIsTheirsAloneWhateverElseIsRead() {
        var talk = Talks.scheduled(acme);
        var note = Talks.note(acme, acme.ben, talk, "private", "note", MARK);
        var path = Talks.path(talk);
        for (var read : List.of("", "/notes", "/preparation", "/steps")) {
            assertThat(acme.as(acme.hanna).get(path + read).expect(200).text())
                    .doesNotContain(MARK)
                    .doesNotContain(note.at("/id"));
        }
        var body = "{\"audience\":\"shared\",\"kind\":\"note\",\"text\":\"x\"}";
        var refused = acme.as(acme.hanna).ifMatch("1").put(path + "/notes/" + note.at("/id"), body);
        var unknown = acme.as(acme.hanna).ifMatch("1").put(path + "/notes/" + Ids.random(Instant.now()), body);
        assertThat(refused.expect(404).text()).isEqualTo(unknown.expect(404).text());
        assertThat(acme.as(acme.ben).get(path + "/notes").text()).contains(MARK);
    }

    @Test
    void aNoteThatWasSharedIsSealedForTheTalkAndOneTakenBackForItsAuthor() {
        var talk = Talks.scheduled(acme);
        var note = Talks.note(acme, acme.ben, talk, "private", "note", "one");
        var path = Talks.path(talk) + "/notes/" + note.at("/id");
        assertThat(subject(note.at("/id"))).isEqualTo(acme.ben.value());
        var shared = acme.as(acme.ben)
                .ifMatch(note.at("/etag"))
                .put(path, "{\"audience\":\"shared\",\"kind\":\"note\",\"text\":\"two\"}")
                .expect(200);
        assertThat(subject(note.at("/id"))).isEqualTo(acme.hanna.value());
        acme.as(acme.ben)
                .ifMatch(shared.at("/etag"))
                .put(path, "{\"audience\":\"private\",\"kind\":\"note\",\"text\":\"three\"}")
                .expect(200);
        assertThat(subject(note.at("/id"))).isEqualTo(acme.ben.value());
        assertThat(acme.as(acme.hanna).get(Talks.path(talk) + "/notes").text()).doesNotContain("three");
    }

    private String everythingMarked() {
        var talk = acme.as(acme.hanna)
                .creating()
                .post("/api/v1/conversations", """
                        {"purpose":"%1$s","agenda":[{"topic":"vision","text":"%1$s"}],"times":["%2$s"],
                         "place":{"kind":"elsewhere","where":"%1$s"}}""".formatted(MARK, Organization.inThreeDays()))
                .expect(201);
        var path = Talks.path(talk);
        var scheduled = acme.as(acme.ben)
                .ifMatch(talk.at("/etag"))
                .post(path + "/acceptance", "{\"time\":\"" + talk.at("/times/0") + "\"}")
                .expect(200);
        acme.as(acme.ben)
                .ifMatch("0")
                .put(path + "/preparation", "{\"lines\":[\"%s\"],\"ready\":true}".formatted(MARK))
                .expect(200);
        for (var kind : List.of("note", "advice", "decision", "thanks")) {
            Talks.note(acme, acme.ben, talk, "shared", kind, MARK);
            Talks.note(acme, acme.hanna, talk, "private", kind, MARK);
        }
        acme.as(acme.hanna)
                .creating()
                .post(path + "/steps", """
                {"what":"%s","who":"%s","by":"2030-01-01"}""".formatted(MARK, acme.ben))
                .expect(201);
        acme.as(acme.ben)
                .creating()
                .post("/api/v1/feedback", """
                {"receiver":"%2$s","competency":"%1$s","situation":"%1$s","behaviour":"%1$s","impact":"%1$s",
                 "keep":"%1$s","try":"%1$s"}""".formatted(MARK, acme.hanna))
                .expect(201);
        acme.as(acme.hanna)
                .ifMatch(scheduled.at("/etag"))
                .post(path + "/holding", "")
                .expect(200);
        acme.as(acme.hanna)
                .ifMatch("0")
                .put(path + "/recap", """
                {"lines":[{"kind":"note","by":"%2$s","text":"%1$s"}],"thanks":"%1$s"}""".formatted(MARK, acme.hanna))
                .expect(200);
        var sent = acme.as(acme.hanna).ifMatch("1").post(path + "/recap/sending", "{\"how\":\"in-full\"}");
        acme.as(acme.ben)
                .ifMatch(sent.expect(200).at("/etag"))
                .post(path + "/recap/acknowledgement", "")
                .expect(200);
        return talk.at("/id");
    }

    /** Every byte of every document of this service, as text. */
    private static List<String> stored() {
        var all = new ArrayList<String>();
        var mongo = SharedService.running().mongo();
        for (var database : mongo.listDatabaseNames()) {
            for (var collection : mongo.getDatabase(database).listCollectionNames()) {
                mongo.getDatabase(database)
                        .getCollection(collection, RawBsonDocument.class)
                        .find()
                        .forEach(raw -> all.add(new String(raw.getByteBuffer().array(), StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    private String subject(String note) {
        for (var found : SharedService.running()
                .mongo()
                .getDatabase("feedback_" + acme.tenant)
                .getCollection("notes", Document.class)
                .find()) {
            if (found.getString("_id").endsWith(note)) {
                return found.getString("subject");
            }
        }
        throw new AssertionError("no note " + note);
    }

    /** Everything that was sent so far, of all tenants. */
    private static List<String> sent() {
        var sent = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, SharedBroker.bootstrap()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = new HashSet<TopicPartition>();
            for (var topic : List.of("feedback.conversation.v1", "feedback.feedback.v1")) {
                consumer.partitionsFor(topic)
                        .forEach(part -> partitions.add(new TopicPartition(topic, part.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> {
                    found.headers().forEach(header -> sent.add(new String(header.value(), StandardCharsets.UTF_8)));
                    sent.add(new String(found.key(), StandardCharsets.UTF_8));
                    sent.add(found.value() == null ? "" : new String(found.value(), StandardCharsets.UTF_8));
                });
            }
        }
        return sent;
    }
}
