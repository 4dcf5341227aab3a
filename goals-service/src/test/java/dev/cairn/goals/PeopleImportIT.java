package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.People;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.testkit.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PeopleImportIT {

    private static final int MOVED = 12;
    /** A hundred thousand with {@code -Dcairn.test.people=100000}, which takes two minutes. */
    private static final int LARGE = Integer.getInteger("cairn.test.people", 10_000);

    private static final Duration A_WHILE = Duration.ofMinutes(3);
    private static final Duration A_LONG_WHILE = Duration.ofMinutes(10);

    private static GoalsFixture goals;

    @BeforeAll
    static void start() {
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
    void itShowsWhoGainsAndWhoLosesSightBeforeAnythingChanges() {
        var acme = goals.organization("sight");
        var checked = check(acme, """
                key,name,user_name,manager,roles,acting_manager,acting_from,acting_until
                admin,Ann Admin,ann,,administrator,,,
                cleo,Cleo,cleo,,,,,
                ben,Ben,ben,cleo,,,,
                ada,Ada,ada,cleo,,,,
                eve,Eve,eve,ben,,,,
                dan,Dan,dan,ben,,cleo,2027-01-01,2027-03-31
                """);
        assertThat(checked.at("/state")).isEqualTo("checked");
        assertThat(checked.json().at("/sight").valueStream().map(PeopleImportIT::said))
                .containsExactlyInAnyOrder(
                        "Ada: Ben Okafor > Cléo Ünal", "Dan:  > Cléo Ünal, 2027-01-01 to 2027-03-31");
        assertThat(goals.as(acme, "ada").get("/api/v1/me").at("/manager/name")).isEqualTo("Ben Okafor");
    }

    @Test
    void whatIsRefusedIsNotAcceptedAndChangesNothing() {
        var acme = goals.organization("refused");
        var refused = check(acme, """
                key,name,user_name,manager,roles
                admin,Ann Admin,ann,,administrator
                ada,Ada,ada,ben,
                ben,Ben,ben,ada,
                """);
        assertThat(refused.at("/state")).isEqualTo("refused");
        assertThat(refused.at("/problems/0/problem")).isEqualTo("cycle");
        goals.as(acme, "admin")
                .post("/api/v1/people-imports/" + refused.at("/id") + "/acceptance", "{}")
                .expect(409);
        assertThat(goals.as(acme, "ada").get("/api/v1/me").at("/manager/name")).isEqualTo("Ben Okafor");
    }

    /** Each moves one person to the next, and all together would be a ring: the last to move is refused. */
    @Test
    void movesAtOnceMakeNoCircleAndPeopleFollowTheLines() throws Exception {
        var acme = goals.organization("at-once");
        goals.load(acme, people("nobody", ""));
        var checked = IntStream.range(0, MOVED)
                .mapToObj(
                        i -> check(acme, people("p" + i, "p" + (i + 1) % MOVED)).at("/id"))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            checked.forEach(id -> threads.submit(() -> goals.as(acme, "admin")
                    .post("/api/v1/people-imports/" + id + "/acceptance", "{}")
                    .expect(202)));
        }
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(states(acme, checked)).doesNotContain("checked", "running"));
        assertThat(states(acme, checked)).containsOnlyOnce("refused");
        CurrentTenant.run(acme, () -> {
            var people = goals.service.bean(People.class);
            var lines = people.lines().body();
            assertThat(lines.cycle()).isEmpty();
            var reports = 0;
            for (var key : members()) {
                var person = GoalsFixture.person(acme, key);
                assertThat(Optional.ofNullable(people.find(person).orElseThrow().manager()))
                        .as(key)
                        .isEqualTo(lines.managerOf(person));
                for (var report : people.reportsOf(person)) {
                    assertThat(lines.managerOf(report)).as(key).contains(person);
                    reports++;
                }
            }
            assertThat(reports).isEqualTo(MOVED - 1);
        });
    }

    @Test
    void aLargeOrganizationArrivesWithProgress() {
        var acme = goals.organization("large");
        var begun = Instant.now();
        var checked = check(acme, large());
        assertThat(checked.at("/added")).isEqualTo(Integer.toString(LARGE));
        var path = "/api/v1/people-imports/" + checked.at("/id");
        var admin = goals.as(acme, "admin");
        admin.post(path + "/acceptance", "{}").expect(202);
        var seen = new TreeSet<Integer>();
        await().atMost(A_LONG_WHILE).pollInterval(Duration.ofMillis(200)).until(() -> {
            var now = goals.as(acme, "admin").get(path);
            seen.add(now.json().at("/done").asInt());
            return now.at("/state").equals("done");
        });
        System.out.printf(
                "%,d people imported in %d s%n",
                LARGE, Duration.between(begun, Instant.now()).toSeconds());
        assertThat(seen).as("progress").hasSizeGreaterThan(3);
        assertThat(goals.as(acme, "p1").get("/api/v1/team").json().at("/reports"))
                .hasSize(10);
        assertThat(goals.as(acme, "p" + (LARGE - 1)).get("/api/v1/me").at("/manager/name"))
                .isEqualTo("Name " + (LARGE - 2) / 10);
    }

    /** Everybody has ten reports, as far as there are people. */
    private static String large() {
        var file = new StringBuilder("key,name,user_name,email,manager,roles\nadmin,Ann Admin,ann,,,administrator\n");
        for (int i = 0; i < LARGE; i++) {
            var manager = i == 0 ? "" : "p" + (i - 1) / 10;
            file.append("p%d,Name %d,p%d,p%d@acme.example,%s,%n".formatted(i, i, i, i, manager));
        }
        return file.toString();
    }

    private static String said(JsonNode sight) {
        var dates = sight.at("/from").isNull()
                ? ""
                : ", " + sight.at("/from").asString() + " to "
                        + sight.at("/until").asString();
        return sight.at("/person").asString() + ": " + sight.at("/loses").asString() + " > "
                + sight.at("/gains").asString() + dates;
    }

    private static List<String> states(TenantId tenant, List<String> imports) {
        return imports.stream()
                .map(id -> goals.as(tenant, "admin")
                        .get("/api/v1/people-imports/" + id)
                        .at("/state"))
                .toList();
    }

    private static List<String> members() {
        return IntStream.range(0, MOVED).mapToObj(i -> "p" + i).toList();
    }

    /** Nobody reports to anybody, but one to another. */
    private static String people(String one, String manager) {
        var file = new StringBuilder("key,name,user_name,manager,roles\nadmin,Ann Admin,ann,,administrator\n");
        members().forEach(key -> file.append("%s,P,%s,%s,\n".formatted(key, key, key.equals(one) ? manager : "")));
        return file.toString();
    }

    private static Answer check(TenantId tenant, String csv) {
        return goals.as(tenant, "admin")
                .creating()
                .with("Content-Type", "text/csv")
                .post("/api/v1/people-imports", csv)
                .expect(201);
    }
}
