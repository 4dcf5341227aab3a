package dev.cairn.platform.inbox;

import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.event.SetAside;
import dev.cairn.platform.ServiceIdentity;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Databases;
import dev.cairn.platform.tenancy.TenantStates;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        afterName = {"dev.cairn.platform.outbox.OutboxAutoConfiguration", "dev.cairn.platform.due.DueAutoConfiguration"
        })
class InboxAutoConfiguration {

    private static final int DEAD_LETTER_PARTITIONS = 12;

    /** Long enough for somebody to find the cause, mend it, and have it handled once more. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final FixedBackOff A_FEW_TIMES = new FixedBackOff(300, 3);
    private static final FixedBackOff UNTIL_IT_ANSWERS = new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS);

    @Bean
    InboxTrace inboxTrace(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new InboxTrace(tracer.getIfAvailable(), propagator.getIfAvailable());
    }

    @Bean
    ConcurrentMessageListenerContainer<String, byte[]> inbox(
            ServiceIdentity identity,
            KafkaProperties kafka,
            JsonMapper json,
            List<EventHandler<? extends CairnEvent>> handlers,
            HeldEvents held,
            Producer<String, byte[]> eventProducer,
            InboxTrace trace) {
        var settings = new ContainerProperties(withThoseAgain(topics(handlers), identity.service()));
        settings.setGroupId(identity.service());
        var letters = new DeadLetters(eventProducer, identity.service());
        var inbox = new Inbox(new EventReader(json), letters, List.copyOf(handlers), held, trace);
        held.handBackTo(inbox::onMessageOnce);
        settings.setMessageListener(inbox);
        settings.setAckMode(ContainerProperties.AckMode.RECORD);
        settings.setMissingTopicsFatal(false);
        var container = new ConcurrentMessageListenerContainer<>(consumers(kafka), settings);
        container.setBeanName("inbox");
        container.setCommonErrorHandler(errorHandler(letters));
        container.setAutoStartup(!handlers.isEmpty());
        return container;
    }

    @Bean
    TenantStateCopies tenantStateCopies(TenantStates states) {
        return new TenantStateCopies(states);
    }

    @Bean
    HeldEvents heldEvents(Databases databases, DueWork due, Clock clock) {
        return new HeldEvents(databases.platform(), due, clock);
    }

    private static DefaultErrorHandler errorHandler(DeadLetters letters) {
        var handler = new DefaultErrorHandler(letters, A_FEW_TIMES);
        handler.setBackOffFunction(
                (record, exception) -> DeadLetters.passing(exception) ? UNTIL_IT_ANSWERS : A_FEW_TIMES);
        return handler;
    }

    private static DefaultKafkaConsumerFactory<String, byte[]> consumers(KafkaProperties kafka) {
        return new DefaultKafkaConsumerFactory<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka.getBootstrapServers(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        // What a killed instance held goes on elsewhere, or in its next life, this soon; brokers
                        // allow no less. Static membership would give it back at once, but without the topics that
                        // came to be meanwhile (KIP-814).
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                        6_000,
                        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                        2_000,
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        5_000,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        100),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Where records go that this service cannot handle, and where it takes them once more. */
    @Bean
    KafkaAdmin.NewTopics deadLetterTopics(
            ServiceIdentity identity,
            List<EventHandler<? extends CairnEvent>> handlers,
            @Value("${cairn.kafka.replication:1}") short replication) {
        return new KafkaAdmin.NewTopics(topics(handlers).stream()
                .map(topic -> new SetAside(topic, identity.service()))
                .flatMap(aside -> Stream.of(aside.letters(), aside.again()))
                .map(name -> besideTopic(name, replication))
                .toArray(NewTopic[]::new));
    }

    private static NewTopic besideTopic(String name, short replication) {
        return TopicBuilder.name(name)
                .partitions(DEAD_LETTER_PARTITIONS)
                .replicas(replication)
                .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Letter.LARGEST))
                .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(KEPT.toMillis()))
                .build();
    }

    private static String[] withThoseAgain(Set<String> topics, String service) {
        return topics.stream()
                .flatMap(topic -> Stream.of(topic, new SetAside(topic, service).again()))
                .toArray(String[]::new);
    }

    private static Set<String> topics(List<EventHandler<? extends CairnEvent>> handlers) {
        return Arrays.stream(EventFamily.values())
                .filter(family -> handlers.stream().anyMatch(handler -> wants(handler, family)))
                .map(EventFamily::topic)
                .collect(Collectors.toSet());
    }

    private static boolean wants(EventHandler<?> handler, EventFamily family) {
        return family.types().values().stream()
                .anyMatch(type -> handler.handles().isAssignableFrom(type));
    }
}
