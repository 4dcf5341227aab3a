package dev.cairn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.SharedBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the directory says of people reaches their sessions, through a real broker. */
class DeactivationIT {

    private static final String TOPIC = EventFamily.DIRECTORY.topic();

    private static Platform platform;
    private static KafkaProducer<String, String> directory;

    @BeforeAll
    static void start() throws Exception {
        var kafka = SharedBroker.bootstrap();
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 12, (short) 1)))
                        .all()
                        .get();
            }
        }
        directory =
                new KafkaProducer<>(Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer());
        platform = new Platform(
                2, Map.of("spring.kafka.bootstrap-servers", kafka, "spring.kafka.admin.auto-create", "true"));
    }

    @AfterAll
    static void stop() {
        directory.close();
        platform.close();
    }

    @BeforeEach
    void everybodyIsActive() throws Exception {
        says(Platform.NORTH, Platform.ANNA, true);
        platform.directoryAnswers();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> canSignIn("anna"));
    }

    @Test
    void whoIsDeactivatedIsOutOnAllInstancesWithinTwoSecondsAndCannotComeBack() throws Exception {
        var anna = platform.anna();
        var elsewhere = platform.browser().at(platform.gateway(1));
        elsewhere.cookies().putAll(anna.cookies());
        var ben = platform.signedIn("north", "ben");
        assertThat(elsewhere.get("/api/v1/me").statusCode()).isEqualTo(200);

        says(Platform.NORTH, Platform.ANNA, false);

        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(2))
                .until(() -> anna.get("/api/v1/me").statusCode() == 401
                        && elsewhere.get("/api/v1/me").statusCode() == 401);
        assertThat(ben.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(canSignIn("anna")).isFalse();
    }

    @Test
    void anOlderEventThatComesAgainAndTheSameIdElsewhereEndNothing() throws Exception {
        var anna = platform.anna();
        var newest = Instant.now().toEpochMilli();

        says(Platform.NORTH, Platform.ANNA, false, newest - 100_000);
        says(Platform.SOUTH, Platform.ANNA, false, newest);
        says(Platform.NORTH, Platform.ANNA, true, newest);

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> heard(Platform.NORTH) == newest);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> heard(Platform.SOUTH) == newest);
        assertThat(platform.mongo
                        .getDatabase("gateway_platform")
                        .getCollection("sessions")
                        .find())
                .anyMatch(session -> session.getString("_id").startsWith(Platform.NORTH + "/" + Platform.ANNA));
        assertThat(anna.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyOfASuspendedTenantGetsInAndItsSessionsAnswerWhy() throws Exception {
        var anna = platform.anna();
        assertThat(anna.get("/api/v1/me").statusCode()).isEqualTo(200);

        saysOfTenant(Platform.NORTH, "suspended");

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> anna.get("/api/v1/me").statusCode() == 403);
        assertThat(anna.get("/api/v1/session").body()).contains("tenant-suspended");
        assertThat(canSignIn("anna")).isFalse();

        saysOfTenant(Platform.NORTH, "active");

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> anna.get("/api/v1/me").statusCode() == 200);
        assertThat(canSignIn("anna")).isTrue();
    }

    private static void saysOfTenant(TenantId tenant, String state) throws Exception {
        send(tenant, tenant.value(), "tenant-changed", Instant.now().toEpochMilli(), """
                {"tenant":"%s","state":"%s","locale":"de","timeZone":"Europe/Berlin","addressForm":"du"}""".formatted(tenant, state));
    }

    private static long heard(TenantId tenant) {
        var found = platform.mongo
                .getDatabase("gateway_platform")
                .getCollection("people")
                .find(Filters.eq("_id", tenant + "/" + Platform.ANNA))
                .first();
        return found == null ? 0 : found.getLong("sequence");
    }

    private static boolean canSignIn(String userName) {
        platform.provider.signIn(userName + "@idp", Map.of("preferred_username", userName));
        var browser = platform.browser();
        browser.signIn("/o/north");
        return browser.cookies().containsKey(Browser.SESSION);
    }

    private static void says(TenantId tenant, PersonId person, boolean active) throws Exception {
        says(tenant, person, active, Instant.now().toEpochMilli());
    }

    private static void says(TenantId tenant, PersonId person, boolean active, long sequence) throws Exception {
        send(tenant, person.value(), "person-changed", sequence, """
                {"person":"%s","active":%s,"manager":null,"roles":[],"timeZone":"Europe/Berlin","locale":"de",
                 "workingDays":["MONDAY"],"awayFrom":null,"awayUntil":null}""".formatted(person, active));
    }

    private static void send(TenantId tenant, String about, String type, long sequence, String data) throws Exception {
        var record = new ProducerRecord<>(TOPIC, tenant + "/" + about, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/goals-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        about,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_tenant",
                        tenant.value(),
                        "ce_sequence",
                        Long.toString(sequence),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        directory.send(record).get();
    }
}
