package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.conversation.ConversationScheduled;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.tenancy.TenantStates;
import dev.cairn.testkit.SharedBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TenantStateIT {

    private static final String TALKS = EventFamily.CONVERSATION.topic();

    private static GoalsFixture goals;

    @BeforeAll
    static void start() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", SharedBroker.bootstrap()))) {
            if (!admin.listTopics().names().get().contains(TALKS)) {
                admin.createTopics(List.of(new NewTopic(TALKS, 12, (short) 1)))
                        .all()
                        .get();
            }
        }
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @AfterEach
    void allWasFoundByKeyWithItsTenantBound() {
        goals.service.assertFoundByKeyWithTenantBound();
    }

    @Test
    void anOperatorChangesItWithTheVersionTheySaw() {
        var acme = goals.organization("versions");
        var operator = goals.service.asOperator();
        var tenant = "/api/v1/tenants/" + acme;
        var seen = operator.get(tenant).expect(200);
        operator.put(tenant + "/state", "{\"state\":\"read-only\"}").expect(428);
        operator.ifMatch("7")
                .put(tenant + "/state", "{\"state\":\"read-only\"}")
                .expect(412);
        operator.ifMatch(seen.etag())
                .put(tenant + "/state", "{\"state\":\"active\",\"until\":\"2040-01-01T00:00:00Z\"}")
                .expect(422);
        var changed = operator.ifMatch(seen.etag())
                .put(tenant + "/state", "{\"state\":\"read-only\",\"until\":\"2040-01-01T00:00:00Z\"}")
                .expect(200);
        assertThat(changed.at("/state")).isEqualTo("read-only");
        var refused = goals.as(acme, "ada").ifMatch("1").patch("/api/v1/me", "{\"locale\":\"de\"}");
        assertThat(refused.expect(423).at("/params/until")).isEqualTo("2040-01-01T00:00:00Z");
        goals.as(acme, "ada").get("/api/v1/me").expect(200);
    }

    @Test
    void whoReadsWhileNothingCanBeWrittenIsListedAfterwards() {
        var acme = goals.organization("readings");
        var ada = goals.as(acme, "ada");
        var plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        ada.creating()
                .post(plan + "/goals", Neighbourhood.goal("Give two talks"))
                .expect(201);
        ada.creating().post(plan + "/shares", "{}").expect(201);
        say(acme, "read-only");
        goals.as(acme, "ben").get(plan + "/shared").expect(200);
        assertThat(ada.get(plan + "/readings").expect(200).json().at("/readings"))
                .isEmpty();
        say(acme, "active");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ada.get(plan + "/readings").at("/readings/0/reader"))
                        .isEqualTo(GoalsFixture.person(acme, "ben").value()));
    }

    @Test
    void anEventWaitsWithoutHoldingUpOthersAndIsHandledOnceTheTenantIsActive() throws Exception {
        var moving = goals.organization("moving");
        var staying = goals.organization("staying");
        say(moving, "read-only");
        talkScheduled(moving);
        talkScheduled(staying);
        await().atMost(Duration.ofSeconds(60)).until(() -> nextTalk(staying));
        await().atMost(Duration.ofSeconds(60)).until(() -> held(moving) == 1);
        assertThat(nextTalk(moving)).isFalse();
        say(moving, "active");
        await().atMost(Duration.ofSeconds(60)).until(() -> nextTalk(moving));
        await().atMost(Duration.ofSeconds(60)).until(() -> held(moving) == 0);
    }

    private static boolean nextTalk(TenantId tenant) {
        var reports =
                goals.as(tenant, "ben").get("/api/v1/team").expect(200).json().at("/reports");
        return reports.valueStream().anyMatch(report -> !report.at("/nextTalk").isNull());
    }

    private static long held(TenantId tenant) {
        return goals
                .service
                .mongo()
                .getDatabase("goals_platform")
                .getCollection("held_events")
                .find(new Document("_id", new Document("$gt", "")))
                .into(new java.util.ArrayList<>())
                .stream()
                .filter(event -> event.getString("_id").startsWith(tenant.value()))
                .count();
    }

    private static void say(TenantId tenant, String state) {
        var operator = goals.service.asOperator();
        var path = "/api/v1/tenants/" + tenant;
        operator.ifMatch(operator.get(path).etag())
                .put(path + "/state", "{\"state\":\"" + state + "\"}")
                .expect(200);
        assertThat(goals.service.bean(TenantStates.class).of(tenant).active()).isEqualTo(state.equals("active"));
    }

    private static void talkScheduled(TenantId tenant) throws ExecutionException, InterruptedException {
        var now = Instant.now();
        var ada = GoalsFixture.person(tenant, "ada");
        var talk = new ConversationScheduled(new PublicConversation(
                new ConversationId(Ids.random(now)),
                ada,
                GoalsFixture.person(tenant, "ben"),
                true,
                ada,
                ConversationState.SCHEDULED,
                now,
                now.plusSeconds(600_000),
                30,
                0,
                null,
                null,
                null,
                null,
                null));
        var data = goals.service.bean(JsonMapper.class).writeValueAsString(talk);
        var record = new ProducerRecord<>(TALKS, tenant + "/" + talk.aggregate(), data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", Ids.random(now),
                        "ce_source", "/feedback-service",
                        "ce_type", "conversation-scheduled",
                        "ce_subject", talk.aggregate(),
                        "ce_time", now.toString(),
                        "ce_tenant", tenant.value(),
                        "ce_sequence", "1",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", SharedBroker.bootstrap()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record).get();
        }
    }
}
