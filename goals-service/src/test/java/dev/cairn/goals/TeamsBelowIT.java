package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a manager learns of the teams below their own: counts, where the group is large enough. */
class TeamsBelowIT {

    private static final String BELOW = "/api/v1/team/below";

    private static final String LEADS = """
            key,name,user_name,manager,roles,title
            admin,Ann Admin,ann,,administrator,
            top,Top,top,,,
            m0,Mona,m0,top,,
            m1,Max,m1,top,,
            m2,Mira,m2,top,,
            """;

    private static GoalsFixture goals;
    private static TenantId acme;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
        acme = goals.organization("below");
        goals.load(acme, people());
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    /** Top has three managers with four people each, and one who left. */
    private static String people() {
        var rows = IntStream.range(0, 12)
                .mapToObj(i -> "p%d,Person %d,,p%d,Dev,Product,m%d,Europe/Berlin,en,,true".formatted(i, i, i, i % 3))
                .collect(Collectors.joining("\n"));
        return """
                key,name,email,user_name,title,department,manager,time_zone,locale,roles,active
                admin,Ann Admin,ann@acme.example,ann,IT,IT,,Europe/Berlin,en,administrator,true
                top,Top,,top,Head,Product,,Europe/Berlin,en,,true
                m0,Mona,,m0,Lead,Product,top,Europe/Berlin,en,,true
                m1,Max,,m1,Lead,Product,top,Europe/Berlin,en,,true
                m2,Mira,,m2,Lead,Product,top,Europe/Berlin,en,,true
                gone,Gone,,gone,Dev,Product,m0,Europe/Berlin,en,,false
                """ + rows + "\n";
    }

    @Test
    void countsOnlyTheActivePeopleBelowTheOwnReports() {
        var below = goals.as(acme, "top").get(BELOW).expect(200);
        assertThat(below.at("/people")).isEqualTo("12");
        assertThat(below.at("/managers")).isEqualTo("3");
    }

    @Test
    void countsWhoSharesAPlanOnceThatTellsOfNobody() {
        assertThat(goals.as(acme, "top").get(BELOW).at("/figures/agreed/word")).isEqualTo("few");
        IntStream.range(0, 5).forEach(i -> share("p" + i));
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(goals.as(acme, "top").get(BELOW).at("/figures/shared/count"))
                        .isEqualTo("5"));
    }

    @Test
    void doesNotCountWhoIsAway() {
        var others = goals.organization("leave");
        var many = IntStream.range(0, 12)
                .mapToObj(i -> "p%d,Person %d,p%d,m%d,,".formatted(i, i, i, i % 3))
                .collect(Collectors.joining("\n"));
        goals.load(others, LEADS + many + "\n");
        assertThat(goals.as(others, "top").get(BELOW).json().at("/figures").isNull())
                .isFalse();
        for (var key : List.of("p0", "p1", "p2")) {
            var one = goals.as(others, key);
            one.ifMatch(one.get("/api/v1/me").etag())
                    .patch(
                            "/api/v1/me",
                            "{\"away\":{\"until\":\"%s\"}}"
                                    .formatted(LocalDate.now().plusDays(9)))
                    .expect(200);
        }
        var below = goals.as(others, "top").get(BELOW).expect(200);
        assertThat(below.at("/people")).isEqualTo("12");
        assertThat(below.json().at("/figures").isNull()).isTrue();
    }

    @Test
    void hasNoFiguresOfASmallGroup() {
        var below = goals.as(acme, "m0").get(BELOW).expect(200);
        assertThat(below.at("/people")).isEqualTo("0");
        assertThat(below.json().at("/figures").isNull()).isTrue();
    }

    private static void share(String key) {
        var plan = "/api/v1/plans/" + GoalsFixture.person(acme, key);
        goals.as(acme, key)
                .creating()
                .post(plan + "/goals", Neighbourhood.goal("Anything"))
                .expect(201);
        goals.as(acme, key).creating().post(plan + "/shares", "{}").expect(201);
    }
}
