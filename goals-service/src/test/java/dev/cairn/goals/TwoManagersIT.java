package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ben is Ada's manager and Erik stands in for him; both read her plan. What happens at the same time is lost to nobody. */
class TwoManagersIT {

    private static final int ROUNDS = 8;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private Requests ada;
    private Requests ben;
    private Requests erik;
    private String plan;
    private String goal;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @BeforeEach
    void bothRead() {
        acme = goals.organization("two-managers-" + organizations++);
        managedBy("ben", "erik,%s,%s".formatted(TODAY.minusDays(2), TODAY.plusDays(9)));
        ada = goals.as(acme, "ada");
        ben = goals.as(acme, "ben");
        erik = goals.as(acme, "erik");
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        goal = plan + "/goals/"
                + ada.creating()
                        .post(plan + "/goals", Neighbourhood.goal("Give two talks"))
                        .expect(201)
                        .at("/id");
        share();
        ada.post(plan + "/handover", "{\"to\":\"" + GoalsFixture.person(acme, "erik") + "\"}")
                .expect(200);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsToldAndReadsTheOthersWordBeforeSayingTheirs() throws Exception {
        var answers = atOnce(
                () -> ben.ifMatch("0").put(goal + "/verdict", word(1, "not-yet", "Bens Grund")),
                () -> erik.ifMatch("0").put(goal + "/verdict", word(1, "differently", "Eriks Grund")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        var benWasFirst = answers.getFirst().status() == 200;
        var second = benWasFirst ? erik : ben;
        var seen = second.get(plan + "/shared").expect(200);
        assertThat(seen.at("/goals/0/verdict/because")).isEqualTo(benWasFirst ? "Bens Grund" : "Eriks Grund");
        second.ifMatch(seen.at("/goals/0/verdictEtag"))
                .put(goal + "/verdict", word(1, "fits", "Beide"))
                .expect(200);
        assertThat(ada.get(plan + "/revisions").json().at("/revisions/0/words").findValuesAsString("verdict"))
                .containsExactly("fits", benWasFirst ? "not-yet" : "differently");
        assertThat(ada.get(plan).at("/state")).isEqualTo("agreed");
    }

    @Test
    void theSameWordOnceMoreIsNoOtherWord() {
        ben.ifMatch("0").put(goal + "/verdict", word(1, "fits", "")).expect(200);
        var again = ben.ifMatch("0").put(goal + "/verdict", word(1, "fits", "")).expect(200);
        assertThat(again.etag()).contains("1");
        assertThat(ada.get(plan).at("/goals/0/verdictEtag")).isEqualTo("1");
        erik.ifMatch("0").put(goal + "/verdict", word(1, "fits", "")).expect(412);
        erik.put(goal + "/verdict", word(1, "fits", "")).expect(428);
    }

    @Test
    void whileTheOwnerSharesOtherWordsAnAgreementIsAboutTheOldOnesOrNone() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var number = ben.get(plan + "/shared").at("/number");
            var etag = ben.get(plan + "/shared").at("/goals/0/verdictEtag");
            var title = "Give " + round + " talks in Kiel";
            var answers = atOnce(
                    () -> ben.ifMatch(etag).put(goal + "/verdict", word(Integer.parseInt(number), "fits", "")), () -> {
                        retitle(title);
                        return share();
                    });
            assertThat(answers.getFirst().status()).isIn(200, 412);
            var mine = ada.get(plan).expect(200).json();
            assertThat(mine.at("/goals/0/title").asString()).isEqualTo(title);
            assertThat(mine.at("/sharedNumber").asInt()).isGreaterThan(Integer.parseInt(number));
            assertThat(mine.at("/state").asString().equals("agreed"))
                    .isEqualTo(mine.at("/goals/0/verdict/holds").asBoolean(false));
            assertThat(ben.get(plan + "/shared").at("/goals/0/title")).isEqualTo(title);
        }
    }

    @Test
    void whileTheReportMovesAwayEachWordIsKeptOrRefusedAndTheOldManagerReadsNoMore() throws Exception {
        var answers = atOnce(
                () -> {
                    managedBy("cleo", ",,");
                    return ada.get(plan);
                },
                () -> ben.ifMatch("0").put(goal + "/verdict", word(1, "fits", "Bens Grund")),
                () -> ben.creating().post(plan + "/comments", "{\"part\":\"plan\",\"text\":\"Bens Frage\"}"));
        ben.get(plan + "/shared").expect(404);
        erik.get(plan + "/shared").expect(404);
        goals.as(acme, "cleo").get(plan + "/shared").expect(404);
        var verdict = answers.get(1);
        assertThat(verdict.status()).isIn(200, 404);
        assertThat(ada.get(plan).text().contains("Bens Grund")).isEqualTo(verdict.status() == 200);
        assertThat(answers.get(2).status()).isIn(201, 404);
        assertThat(ada.get(plan + "/comments").text().contains("Bens Frage"))
                .isEqualTo(answers.get(2).status() == 201);
        ben.ifMatch("1").put(goal + "/verdict", word(1, "not-yet", "Too late")).expect(404);
    }

    private static String word(int number, String verdict, String because) {
        return "{\"number\":%d,\"verdict\":\"%s\",\"because\":\"%s\"}".formatted(number, verdict, because);
    }

    private void retitle(String title) {
        var present = ada.get(plan).json().at("/goals/0");
        ada.ifMatch(present.at("/etag").asString())
                .put(goal, Neighbourhood.goal(title))
                .expect(200);
    }

    private Answer share() {
        return ada.creating().post(plan + "/shares", "{}").expect(201);
    }

    private void managedBy(String manager, String acting) {
        goals.load(acme, """
                key,name,user_name,manager,roles,acting_manager,acting_from,acting_until
                admin,Ann Admin,ann,,administrator,,,
                cleo,Cleo,cleo,,,,,
                ben,Ben,ben,cleo,,,,
                erik,Erik,erik,cleo,,,,
                ada,Ada,ada,%s,,%s
                """.formatted(manager, acting));
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... all) throws Exception {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = java.util.Arrays.stream(all)
                    .map(one -> threads.submit((Callable<Answer>) () -> {
                        go.await();
                        return one.call();
                    }))
                    .toList();
            go.countDown();
            var answers = new ArrayList<Answer>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
