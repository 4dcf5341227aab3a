package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dan is a people partner and Ada's peer; both report to Ben, Ben to Cleo. */
class StrategyIT {

    private static final String PATH = "/api/v1/strategy";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static GoalsFixture goals;
    private static int organizations;

    private final TenantId tenant = goals.organization("strategy-" + organizations++);

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Test
    void whereNothingIsKeptEverybodyReadsThatNothingIsThere() {
        var seen = as("ada").get(PATH).expect(200).json();
        assertThat(seen.at("/scopes/0/scope").asString()).isEqualTo("organization");
        assertThat(seen.findValuesAsString("scope")).hasSize(3);
        assertThat(seen.findValues("items")).allMatch(JsonNode::isEmpty);
    }

    @Test
    void whatAPartnerWritesEverybodyReadsAndItsHistoryStays() {
        var made = add("organization", "objective", """
                {"name":{"en":"Members stay","de":"Mitglieder bleiben"},
                 "work":{"from":"2027-01-01","until":"2027-12-31","owner":"%s"}}""".formatted(person("cleo")));
        write(made, "1", "{\"name\":{\"en\":\"Members stay longer\"}}").expect(200);
        write(made, "1", "{\"name\":{\"en\":\"Too late\"}}").expect(412);
        assertThat(as("ada").get(PATH).text()).contains("Members stay longer");
        var versions =
                as("dan").get(itemPath(made) + "/history").expect(200).json().at("/versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.at("/1/item/name/de").asString()).isEqualTo("Mitglieder bleiben");
        assertThat(versions.at("/0/by").asString()).isEqualTo(person("dan"));
    }

    @Test
    void allThatIsWrongInAnItemIsSaidAtOnce() {
        var answer = as("dan").creating().post(PATH + "/organization/project", """
                {"name":{"en":" "},"work":{"from":"2027-02-01","until":"2027-01-01"},"profile":{"needs":[{"competency":"x","level":1}]}}""");
        answer.expect(422);
        assertThat(answer.json().at("/errors").findValuesAsString("pointer"))
                .contains("/name", "/work/until", "/profile", "/profile/needs/0/competency");
    }

    @Test
    void aTeamsProblemsAreReadByTheLineBelowAlone() {
        as("cleo")
                .creating()
                .post(PATH + "/" + person("cleo") + "/problem", "{\"name\":{\"en\":\"Nobody owns the search\"}}")
                .expect(201);
        as("cleo")
                .ifMatch("0")
                .put(
                        PATH + "/" + person("cleo") + "/purpose/purpose",
                        "{\"name\":{\"en\":\"We are here for readers\"}}")
                .expect(200);
        assertThat(as("ada").get(PATH).text()).contains("Nobody owns the search", "here for readers");
        assertThat(as("admin").get(PATH).text()).doesNotContain("Nobody owns the search");
        as("ada")
                .creating()
                .post(PATH + "/" + person("ada") + "/problem", "{\"name\":{\"en\":\"Mine\"}}")
                .expect(404);
        as("ada")
                .creating()
                .post(PATH + "/" + person("cleo") + "/problem", "{\"name\":{\"en\":\"Hers\"}}")
                .expect(403);
    }

    @Test
    void competenciesStartFromADefaultSetInBothLanguagesAndOnlyOnce() {
        assertThat(standard()).isEqualTo(20);
        assertThat(standard()).isZero();
        assertThat(as("ada").get(PATH).text())
                .contains("Giving direction", "Richtung geben", "Prägt, wie wir arbeiten");
    }

    @Test
    void whatIsInUseIsRetiredAndWhatIsNotIsRemoved() {
        standard();
        add("organization", "role", """
                {"name":{"en":"Editor"},"profile":{"needs":[{"competency":"listening","level":2}]}}""");
        assertThat(remove("competency", "listening")).isEqualTo("false");
        assertThat(remove("competency", "craft")).isEqualTo("true");
        var items = as("ada").get(PATH).json().at("/scopes/0/items");
        assertThat(items.findValuesAsString("id")).contains("listening").doesNotContain("craft");
        assertThat(standard()).isEqualTo(1);
        assertThat(as("dan")
                        .get(PATH + "/organization/competency/craft/history")
                        .json()
                        .at("/versions"))
                .as("counting on from what was removed")
                .hasSize(2);
    }

    @Test
    void whatIsExportedAndImportedAgainIsTheSame() {
        standard();
        add("organization", "project", """
                {"name":{"de":"Neustart"},"about":{"en":"Lines\\n\\nand: colons # no remark"},
                 "work":{"until":"2027-06-30","owner":"%s","skills":[{"en":"SQL"}],"parts":[{"en":"yes"},{"en":"007"}]}}""".formatted(person("ada")));
        var exported = as("dan").get(PATH + "/file").expect(200);
        var file = exported.at("/file");
        assertThat(file).contains("owner: ada", "until: 2027-06-30");
        var checked = as("dan").post(PATH + "/file/checks", body(file)).expect(200);
        assertThat(checked.json().at("/problems")).isEmpty();
        assertThat(checked.at("/difference/same")).isEqualTo("22");
        as("dan").ifMatch(exported.etag()).put(PATH + "/file", body(file)).expect(200);
        assertThat(as("dan").get(PATH + "/file").at("/file")).isEqualTo(file);
    }

    @Test
    void aFileHoldsWhatManagersKeepForTheirTeamsAndChangesIt() {
        var team = PATH + "/" + person("ben");
        as("ben")
                .ifMatch("0")
                .put(team + "/purpose/purpose", "{\"name\":{\"en\":\"Somebody answers\"}}")
                .expect(200);
        as("ben")
                .creating()
                .post(team + "/problem", "{\"name\":{\"en\":\"Night shifts\"}}")
                .expect(201);
        var exported = as("dan").get(PATH + "/file").expect(200);
        var file = exported.at("/file");
        assertThat(file).contains("teams:", "manager: ben", "purpose: Somebody answers", "name: Night shifts");
        assertThat(as("dan").post(PATH + "/file/checks", body(file)).at("/difference/same"))
                .isEqualTo("2");

        var changed = file.replace("Night shifts", "Nights nobody wants");
        as("dan").ifMatch(exported.etag()).put(PATH + "/file", body(changed)).expect(200);
        assertThat(as("dan").get(PATH + "/file").at("/file")).isEqualTo(changed);
        assertThat(as("ada").get(PATH).text()).contains("Somebody answers", "Nights nobody wants");
        as("dan").ifMatch(exported.etag()).put(PATH + "/file", body(file)).expect(412);
    }

    @Test
    void aFileWithAFaultChangesNothingAndTheReportNamesTheLine() {
        add("organization", "objective", "{\"name\":{\"en\":\"Stays\"}}");
        var file = """
                objectives:
                  - id: growth
                    name: Growth
                    until: soon
                    owner: nobody
                """;
        var report =
                as("dan").post(PATH + "/file/checks", body(file)).expect(200).json();
        assertThat(report.at("/problems").findValuesAsString("line")).containsExactly("4", "5");
        assertThat(report.at("/problems").findValuesAsString("problem"))
                .containsExactly("not-a-date", "unknown-person");
        as("dan")
                .ifMatch(report.at("/etag").asString())
                .put(PATH + "/file", body(file))
                .expect(422);
        assertThat(as("ada").get(PATH).text()).contains("Stays").doesNotContain("Growth");
    }

    @Test
    void aFileThatWasCheckedBeforeSomebodyElseWroteIsNotTakenOn() {
        var etag = as("dan").get(PATH + "/file").etag();
        add("organization", "value", "{\"name\":{\"en\":\"Curiosity\"}}");
        as("dan").ifMatch(etag).put(PATH + "/file", body("values: []")).expect(412);
        assertThat(as("ada").get(PATH).text()).contains("Curiosity");
    }

    @Test
    void aGoalFindsWhatItServesAndKeepsItFromBeingRemoved() {
        var made = add(
                "organization", "objective", "{\"name\":{\"en\":\"Members stay\"},\"about\":{\"en\":\"Interviews\"}}");
        var proposed = as("ada")
                .post(PATH + "/matches", "{\"title\":\"Interview ten members\"}")
                .expect(200);
        assertThat(proposed.at("/matches/0/id")).isEqualTo(made.at("/id"));
        assertThat(proposed.json().at("/matches/0/because").valueStream().map(JsonNode::asString))
                .containsExactly("Interview", "members");
        var goal = as("ada").creating().post("/api/v1/plans/" + person("ada") + "/goals", """
                {"horizon":"near","kind":"skill","title":"Interview ten members","target":"%s","audience":"manager",
                 "alignment":[{"kind":"objective","id":"%s"}],"benefit":"We know why they leave"}""".formatted(
                        LocalDate.now().plusMonths(6), made.at("/id")));
        assertThat(goal.expect(201).at("/alignment/0/id")).isEqualTo(made.at("/id"));
        assertThat(goal.at("/benefit")).isEqualTo("We know why they leave");
        as("ada")
                .creating()
                .post("/api/v1/plans/" + person("ada") + "/shares", "{}")
                .expect(201);
        assertThat(as("ben").get("/api/v1/plans/" + person("ada") + "/shared").text())
                .contains("why they leave");
        assertThat(remove("objective", made.at("/id"))).isEqualTo("false");
    }

    private static String body(String file) {
        return JSON.createObjectNode().put("file", file).toString();
    }

    private int standard() {
        return Integer.parseInt(as("dan")
                .post(PATH + "/standard-competencies", "{}")
                .expect(200)
                .at("/added"));
    }

    private Answer add(String scope, String kind, String body) {
        return as("dan").creating().post(PATH + "/" + scope + "/" + kind, body).expect(201);
    }

    private Answer write(Answer item, String etag, String body) {
        return as("dan").ifMatch(etag).put(itemPath(item), body);
    }

    private static String itemPath(Answer item) {
        return PATH + String.join("/", List.of("/organization", item.at("/kind"), item.at("/id")));
    }

    private String remove(String kind, String id) {
        return as("dan")
                .ifMatch("1")
                .delete(PATH + "/organization/" + kind + "/" + id)
                .expect(200)
                .at("/removed");
    }

    private Requests as(String key) {
        return goals.as(tenant, key);
    }

    private String person(String key) {
        return GoalsFixture.person(tenant, key).value();
    }
}
