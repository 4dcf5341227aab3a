package dev.cairn.platform.inbox;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import dev.cairn.contracts.event.SetAside;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.bson.BsonMaximumSizeExceededException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/** Sets a record aside that could not be handled: on {@code <topic>.<service>.dlt}, with its cause, as it came. */
final class DeadLetters implements ConsumerRecordRecoverer {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final Producer<String, byte[]> producer;
    private final String service;

    DeadLetters(Producer<String, byte[]> producer, String service) {
        this.producer = producer;
        this.service = service;
    }

    /** Whether it lies with the store or the broker and not with the record, so that it is tried until they answer. */
    static boolean passing(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof MongoWriteException || at instanceof BsonMaximumSizeExceededException) {
                return false;
            }
            if (at instanceof MongoException || at instanceof KafkaException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> record, Exception exception) {
        var letter = Letter.of(record, service, root(exception));
        log.error(
                "{}-{}@{} was set aside on {}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                letter.topic(),
                EventReader.header(letter.headers(), SetAside.CAUSE));
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

    private static Throwable root(Throwable exception) {
        var at = exception;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }
}
