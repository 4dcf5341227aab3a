package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.document.Print;
import dev.cairn.testkit.Requests;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanDocumentIT {

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private String plan;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Test
    void aSharedCopyIsADocumentForEachWhoMayReadItAndStaysTheSame() {
        aPlanSharedTwice();
        var bens = as("ben").file(document(1, "en"));
        try (var print = Print.of(bens)) {
            assertThat(print.text())
                    .contains("Development plan of Ada 李", "Lead the studio", "Give two talks", "Ask Ben")
                    .doesNotContain("Four days", "Lead a bigger studio");
        }
        assertThat(as("ada").file(document(1, "en"))).isEqualTo(bens);
        assertThat(as("ben").file(document(1, "en"))).isEqualTo(bens);
        assertThat(as("ben").file("/api/v1/plans/" + ada() + "/revisions/1/document"))
                .isEqualTo(bens);
    }

    @Test
    void saysWithWhomAndWhenAllOfItOrSomeGoalsOfItWereAgreed() {
        aPlanSharedTwice();
        fits(2, 0);
        try (var print = Print.of(as("ben").file(document(2, "en")))) {
            assertThat(print.text()).contains("Agreed with " + ben() + " on");
        }
        as("ada")
                .creating()
                .post(plan + "/goals", Neighbourhood.goal("Write a handbook"))
                .expect(201);
        as("ada").creating().post(plan + "/shares", "{}").expect(201);
        try (var print = Print.of(as("ada").file(document(3, "en")))) {
            assertThat(print.text())
                    .contains("One goal of 2 agreed so far")
                    .containsOnlyOnce("Agreed with " + ben() + " on");
        }
        try (var print = Print.of(as("ada").file(document(1, "de")))) {
            assertThat(print.text()).doesNotContain("Abgestimmt mit");
        }
    }

    private void fits(int number, int goal) {
        var id = as("ben").get(plan + "/shared").at("/goals/" + goal + "/id");
        as("ben")
                .ifMatch("0")
                .put(plan + "/goals/" + id + "/verdict", """
                {"number":%d,"verdict":"fits","because":""}""".formatted(number))
                .expect(200);
    }

    private String ben() {
        return as("ada")
                .get("/api/v1/people?ids=" + GoalsFixture.person(acme, "ben"))
                .at("/people/0/name");
    }

    @Test
    void aReadersLanguageIsTheirsUnlessTheyWantAnother() {
        aPlanSharedTwice();
        as("ada").put(plan + "/readers/" + GoalsFixture.person(acme, "dan"), "").expect(204);
        try (var print = Print.of(as("dan").file(plan + "/revisions/2/document"))) {
            assertThat(print.text()).contains("Entwicklungsplan von Ada 李", "Lead a bigger studio");
            assertThat(print.document().getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void whoReadsItAsADocumentIsListedAsAReader() {
        aPlanSharedTwice();
        assertThat(as("ada").get(plan + "/readings").expect(200).text()).doesNotContain("manager");
        as("ben").file(document(2, "en"));
        assertThat(as("ada").get(plan + "/readings").at("/readings/0/reader"))
                .isEqualTo(GoalsFixture.person(acme, "ben").value());
    }

    @Test
    void whatIsTakenBackIsInNoDocumentForOthersEvenAfterTheNextSharing() {
        aPlanSharedTwice();
        var etag = as("ada").get(plan).at("/sections/0/etag");
        as("ada").ifMatch(etag).put(plan + "/sections/vision", """
                {"text":"Lead a bigger studio","audience":"only-me"}""").expect(200);
        thatBenReadsNothingOfTheVision();
        as("ada").creating().post(plan + "/shares", "{}").expect(201);
        thatBenReadsNothingOfTheVision();
        try (var print = Print.of(as("ada").file(document(1, "en")))) {
            assertThat(print.text()).contains("Lead the studio");
        }
    }

    private void thatBenReadsNothingOfTheVision() {
        for (int number = 1; number <= 2; number++) {
            try (var print = Print.of(as("ben").file(document(number, "en")))) {
                assertThat(print.text()).contains("Give two talks").doesNotContain("studio");
            }
        }
    }

    @Test
    void aCopyThatIsNotThereIsNotFoundAndSaysSoInWords() {
        aPlanSharedTwice();
        for (var number : new String[] {"0", "3", "-1"}) {
            var answer = as("ben")
                    .with("Accept", "application/pdf, application/problem+json")
                    .get(plan + "/revisions/" + number + "/document")
                    .expect(404);
            assertThat(answer.at("/code")).isEqualTo("not-found");
        }
        as("ben").get(plan + "/revisions/1/document?language=fr").expect(422);
    }

    private void aPlanSharedTwice() {
        acme = goals.organization("documents" + organizations++);
        plan = "/api/v1/plans/" + ada();
        var etag = as("ada")
                .ifMatch("0")
                .put(plan + "/sections/vision", """
                {"text":"Lead the studio","audience":"manager"}""")
                .expect(200)
                .etag();
        as("ada").ifMatch("0").put(plan + "/sections/wishes", """
                {"text":"Four days a week","audience":"only-me"}""").expect(200);
        as("ada")
                .creating()
                .post(plan + "/goals", """
                {"horizon":"near","kind":"skill","title":"Give two talks","target":"%s","audience":"manager",
                 "measure":"Two talks","steps":[{"what":"Ask Ben","owner":"employee"}]}""".formatted(LocalDate.now().plusMonths(6)))
                .expect(201);
        as("ada").creating().post(plan + "/shares", "{}").expect(201);
        as("ada").ifMatch(etag).put(plan + "/sections/vision", """
                {"text":"Lead a bigger studio","audience":"manager"}""").expect(200);
        as("ada").creating().post(plan + "/shares", "{}").expect(201);
    }

    private String ada() {
        return GoalsFixture.person(acme, "ada").value();
    }

    private String document(int number, String language) {
        return plan + "/revisions/" + number + "/document?language=" + language;
    }

    private Requests as(String key) {
        return goals.as(acme, key);
    }
}
