package dev.cairn.platform.inbox;

import com.mongodb.MongoException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/** Sets a record aside that could not be handled: on {@code <topic>.<service>.dlt}, with its cause, as it came. */
final class DeadLetters implements ConsumerRecordRecoverer {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final int LONGEST_CAUSE = 500;

    private final Producer<String, byte[]> producer;
    private final String service;

    DeadLetters(Producer<String, byte[]> producer, String service) {
        this.producer = producer;
        this.service = service;
    }

    static String topic(String topic, String service) {
        return topic + "." + service + ".dlt";
    }

    static boolean passing(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof MongoException || at instanceof KafkaException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> record, Exception exception) {
        var cause = root(exception);
        var text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        log.error(
                "{}-{}@{} was set aside on {}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                topic(record.topic(), service),
                text);
        var letter = new ProducerRecord<String, byte[]>(
                topic(record.topic(), service),
                record.partition(),
                (String) record.key(),
                (byte[]) record.value(),
                record.headers());
        header(letter, "cairn_cause", text.substring(0, Math.min(text.length(), LONGEST_CAUSE)));
        header(letter, "cairn_from", record.topic() + "-" + record.partition() + "@" + record.offset());
        send(letter);
    }

    private void send(ProducerRecord<String, byte[]> letter) {
        try {
            producer.send(letter).get(15, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the dead letter could not be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    private static void header(ProducerRecord<?, ?> letter, String name, String value) {
        letter.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Throwable root(Throwable exception) {
        var at = exception;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }
}
