package dev.cairn.local.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** How long something takes to come through, one after another. */
record Latency(long[] sorted) {

    private static final int WARM_UP = 50;

    double millisAt(double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    /** From before a progress note is sent by its owner until the manager's overview shows its time. */
    static Latency ofNotes(Team team, int count) {
        return of(count, () -> {
            var before = lastProgress(team);
            var begin = System.nanoTime();
            team.employee()
                    .create("/api/v1/plans/" + team.owner() + "/goals/" + team.goal() + "/progress", Team.note())
                    .expect(201);
            while (lastProgress(team).equals(before)) {
                if (System.nanoTime() - begin > Duration.ofSeconds(20).toNanos()) {
                    throw new IllegalStateException("a note did not appear in the overview");
                }
            }
            return System.nanoTime() - begin;
        });
    }

    private static String lastProgress(Team team) {
        for (var report : team.manager().get("/api/v1/team").expect(200).json().at("/reports")) {
            if (report.at("/person/id").asString("").equals(team.owner())
                    || report.at("/person").asString("").equals(team.owner())) {
                return report.at("/lastProgressAt").asString("");
            }
        }
        throw new IllegalStateException("the owner is not in the overview");
    }

    /** A record from a producer that waits for it to a consumer in the same process. */
    static Latency ofKafka(String bootstrap, int count) {
        var at = new TopicPartition("bench-" + UUID.randomUUID(), 0);
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
                var consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", false),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            admin.createTopics(List.of(new NewTopic(at.topic(), 1, (short) 1)))
                    .all()
                    .get();
            consumer.assign(List.of(at));
            consumer.seekToBeginning(List.of(at));
            return of(count, () -> roundTrip(at, producer, consumer));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long roundTrip(
            TopicPartition at, KafkaProducer<byte[], byte[]> producer, KafkaConsumer<byte[], byte[]> consumer)
            throws ExecutionException, InterruptedException {
        var begin = System.nanoTime();
        producer.send(new ProducerRecord<>(at.topic(), at.partition(), null, "x".getBytes(StandardCharsets.UTF_8)))
                .get();
        while (consumer.poll(Duration.ofSeconds(5)).isEmpty()) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - begin;
    }

    private interface Measured {
        long nanos() throws ExecutionException, InterruptedException;
    }

    private static Latency of(int count, Measured measured) {
        var nanos = new long[count];
        try {
            for (int i = -WARM_UP; i < count; i++) {
                var taken = measured.nanos();
                if (i >= 0) {
                    nanos[i] = taken;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        java.util.Arrays.sort(nanos);
        return new Latency(nanos);
    }
}
