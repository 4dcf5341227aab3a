package dev.cairn.platform.outbox;

import com.mongodb.client.MongoClient;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.platform.ServiceIdentity;
import dev.cairn.platform.store.Databases;
import dev.cairn.platform.store.Outgoing;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.tenancy.TenantStates;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
class OutboxAutoConfiguration {

    private static final int PARTITIONS = 12;

    /** Longer than the longest outage of a consumer: what was deleted stays visible to it that long. */
    private static final long DELETES_KEPT_MILLIS = 30L * 24 * 60 * 60 * 1000;

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> eventProducer(KafkaProperties kafka) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka.getBootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        5_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        10_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        4_000,
                        // A record that is set aside is longer than it came: it says why.
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        2 * 1024 * 1024,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        8L * 1024 * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @Bean
    Sender eventSender(Producer<String, byte[]> eventProducer, ServiceIdentity identity) {
        return new Sender(eventProducer, identity.service());
    }

    @Bean(destroyMethod = "close")
    Relay relay(Sender sender, MongoClient client, ServiceIdentity identity, MeterRegistry meters) {
        var relay = new Relay(sender, new TenantStates(client.getDatabase(identity.shortName() + "_platform")));
        Gauge.builder("cairn.outbox.backlog", relay, Relay::backlog)
                .description("documents with events that are not sent")
                .register(meters);
        return relay;
    }

    @Bean
    Instances instances(ServiceIdentity identity, MongoClient client) {
        return new Instances(identity.instance(), client.getDatabase(identity.shortName() + "_platform"));
    }

    @Bean
    Outgoing outbox(JsonMapper json, Clock clock, ObjectProvider<Tracer> tracer, Instances instances, Relay relay) {
        var trace = new OutboxTrace(tracer.getIfAvailable());
        return new Outbox(new OutboxEntries(json, clock, trace), instances, relay);
    }

    @Bean
    Sweeper sweeper(Instances instances, Relay relay, Databases databases, Store store) {
        return new Sweeper(instances, relay, databases, store);
    }

    @Bean
    Topics topics(KafkaAdmin admin) {
        return new Topics(admin);
    }

    /** The topics of the events that this service sends. */
    @Bean
    KafkaAdmin.NewTopics eventTopics(
            ServiceIdentity identity, @Value("${cairn.kafka.replication:1}") short replication) {
        return new KafkaAdmin.NewTopics(Arrays.stream(EventFamily.values())
                .filter(family -> family.service().equals(identity.service()))
                .map(family -> topic(family.topic(), replication))
                .toArray(NewTopic[]::new));
    }

    private static NewTopic topic(String name, short replication) {
        return TopicBuilder.name(name)
                .partitions(PARTITIONS)
                .replicas(replication)
                .compact()
                .config(TopicConfig.DELETE_RETENTION_MS_CONFIG, Long.toString(DELETES_KEPT_MILLIS))
                .build();
    }
}
