package dev.cairn.gateway;

import static dev.cairn.gateway.RelayIT.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How organizations' sign-in is set. */
class ProvidersIT {

    private static final String SOUTH = "/api/v1/providers/" + Platform.SOUTH;

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(1, Map.of());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void ofTwoWhoSetItAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var operator = platform.operator();
        var etag = operator.get(SOUTH).headers().firstValue("ETag").orElseThrow();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> operator.write(
                                    "PUT",
                                    SOUTH,
                                    wish("south.example", "try" + i + ".example"),
                                    Map.of("If-Match", etag))
                            .statusCode())
                    .toList();

            var answers = threads.invokeAll(tries).stream()
                    .map(each -> each.resultNow())
                    .toList();

            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        }
        var now = operator.get(SOUTH).body();
        assertThat(domainsOf("south")).hasSize(2).allMatch(now::contains);
        assertProblem(operator.write("PUT", SOUTH, wish("south.example")), 428, "if-match-required");
        assertThat(operator.set(SOUTH, wish("south.example")).statusCode()).isEqualTo(200);
        assertThat(domainsOf("south")).containsExactly("south.example");
    }

    @Test
    void whereOneDomainIsTakenNoOtherIsHeldBack() {
        var operator = platform.operator();
        var before = operator.get(SOUTH).body();

        var refused = operator.set(SOUTH, wish("free.example", "north.example", "south.example"));

        assertProblem(refused, 409, "mail-domain-taken");
        assertThat(refused.body()).contains("north.example").doesNotContain("free.example");
        assertThat(operator.get(SOUTH).body()).isEqualTo(before);
        assertThat(domainsOf("south")).containsExactly("south.example");
        assertThat(operator.set("/api/v1/providers/" + Platform.NORTH, wish("north.example", "free.example"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatAWishUnderWayHasClaimedIsItsOwnAndIsFreeOnceNoneCanBe() {
        var operator = platform.operator();
        var now = Date.from(platform.clock.instant());
        domains()
                .insertOne(new Document("_id", "claimed.example")
                        .append("slug", "north")
                        .append("claimed", now));

        var tooEarly = operator.set(SOUTH, wish("south.example", "claimed.example"));
        assertProblem(tooEarly, 409, "mail-domain-taken");
        assertThat(operator.get("/o/claimed.example").statusCode()).isEqualTo(404);

        platform.clock.pass(Duration.ofMinutes(6));
        var later = platform.operator().set(SOUTH, wish("south.example", "claimed.example"));
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(operator.get("/o/claimed.example").statusCode()).isEqualTo(302);
        assertThat(platform.operator().set(SOUTH, wish("south.example")).statusCode())
                .isEqualTo(200);
    }

    private static MongoCollection<Document> domains() {
        return platform.mongo.getDatabase("gateway_platform").getCollection("mail_domains");
    }

    private static String wish(String... domains) {
        return "{\"issuer\":\"%s\",\"clientId\":\"%s\",\"clientSecret\":\"%s\",\"claim\":\"user-name\",\"mailDomains\":[\"%s\"]}"
                .formatted(
                        platform.provider.issuer("south"),
                        TestProvider.CLIENT,
                        TestProvider.SECRET,
                        String.join("\",\"", domains));
    }

    private static List<String> domainsOf(String slug) {
        return domains()
                .find(new Document("slug", slug))
                .map(found -> found.getString("_id"))
                .into(new java.util.ArrayList<>());
    }
}
