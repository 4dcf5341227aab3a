package dev.cairn.local.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** When nothing is under way between the services any more: what was brought in is worked off, and not measured along. */
final class Quiet {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int IN_A_ROW = 4;

    private Quiet() {}

    /** Waits until every consumer has come to the end of its topics and nothing new comes. */
    static void await(String bootstrap) throws InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var before = Map.<TopicPartition, Long>of();
            for (int quiet = 0; quiet < IN_A_ROW; ) {
                Thread.sleep(LOOK_EVERY);
                var ends = ends(admin);
                quiet = ends.equals(before) && workedOff(admin, ends) ? quiet + 1 : 0;
                before = ends;
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
        var topics = admin.listTopics().names().get();
        var partitions = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin.listOffsets(partitions).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static boolean workedOff(Admin admin, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        var groups = admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        return admin.listConsumerGroupOffsets(groups).all().get().values().stream()
                .flatMap(offsets -> offsets.entrySet().stream())
                .allMatch(offset -> offset.getValue() == null
                        || offset.getValue().offset() >= ends.getOrDefault(offset.getKey(), 0L));
    }
}
