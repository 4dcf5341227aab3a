package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.document.Print;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada aims at a role and has shared a goal; Ben is her manager, Cleo his. Dan keeps the roles. */
class RoleAimIT {

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private String plan;
    private long etag;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @BeforeEach
    void adaSharesAGoal() {
        acme = goals.organization("roles" + organizations++);
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        etag = 0;
        as("ada")
                .creating()
                .post(plan + "/goals", Neighbourhood.goal("Run the interviews"))
                .expect(201);
        share();
    }

    @Test
    void whatIsTypedAfterSharingStaysWithTheOwnerUntilSheSharesTheChanges() {
        sketch("Member insight lead", "manager", "only-me");
        assertThat(seen().json().at("/role").isNull()).isTrue();
        assertThat(sharing("added")).containsExactly("role");
        assertThat(as("ada").get(plan + "/shared?preview=true").at("/role/sketch/name"))
                .isEqualTo("Member insight lead");

        share();
        assertThat(seen().at("/role/sketch/name")).isEqualTo("Member insight lead");
        assertThat(seen().json().at("/role/estimates")).isEmpty();

        sketch("Insight and product lead", "manager", "only-me");
        assertThat(sharing("changed")).containsExactly("role");
        assertThat(seen().at("/role/sketch/name")).isEqualTo("Member insight lead");
        as("ben").get(plan + "/role-aim").expect(404);
        as("cleo").get(plan + "/shared").expect(404);
    }

    @Test
    void takenBackItIsUnseenFromThenOnInEveryCopyButHerOwn() {
        sketch("Member insight lead", "manager", "only-me");
        share();
        sketch("Member insight lead", "only-me", "only-me");
        assertThat(seen().text()).doesNotContain("Member insight lead");
        assertThat(as("ben").get(plan + "/revisions/2").expect(200).text()).doesNotContain("Member insight lead");
        assertThat(as("ada").get(plan + "/revisions/2").expect(200).text()).contains("Member insight lead");
        assertThat(sharing("removed")).isEmpty();
    }

    @Test
    void whereSheSeesHerselfIsSeenOnlyWhereSheChoseAndIsTakenBackByItself() {
        sketch("Member insight lead", "manager", "manager");
        assertThat(sharing("added")).containsExactly("role", "role/standing");
        share();
        assertThat(seen().json().at("/role/estimates")).hasSize(1);

        sketch("Member insight lead", "manager", "only-me");
        assertThat(seen().json().at("/role/estimates")).isEmpty();
        assertThat(seen().at("/role/standingAudience")).isEqualTo("only-me");
        assertThat(seen().at("/role/sketch/name")).isEqualTo("Member insight lead");
        assertThat(as("ben").get(plan + "/revisions/2").json().at("/role/estimates"))
                .isEmpty();
        assertThat(sharing("added")).isEmpty();
        assertThat(sharing("changed")).isEmpty();
    }

    @Test
    void ownEstimatesThatStayHersAreNoChangeToShare() {
        sketch("Member insight lead", "manager", "only-me");
        share();
        write(Neighbourhood.roleAim("Member insight lead").replace("\"level\":2", "\"level\":4"));
        assertThat(as("ada").get(plan).at("/changes")).isEqualTo("0");
    }

    @Test
    void theManagerCommentsOnTheSketchWhileItIsShared() {
        var about = "{\"part\":\"role\",\"text\":\"Whom would it report to?\"}";
        sketch("Member insight lead", "manager", "only-me");
        as("ben").creating().post(plan + "/comments", about).expect(404);
        share();
        as("ben").creating().post(plan + "/comments", about).expect(201);
        var said = as("ada").get(plan + "/comments").expect(200);
        assertThat(said.at("/comments/0/part")).isEqualTo("role");
        assertThat(said.json().at("/parts").values().stream().map(part -> part.asString()))
                .contains("plan", "role");
        sketch("Member insight lead", "only-me", "only-me");
        assertThat(as("ben").get(plan + "/comments").text()).doesNotContain("report to");
        assertThat(as("ada").get(plan + "/comments").text()).contains("report to");
    }

    @Test
    void twoCopiesAreComparedInItToo() {
        sketch("Member insight lead", "manager", "manager");
        share();
        write(aim("Member insight lead and product", "manager", "manager").replace("\"level\":2", "\"level\":3"));
        share();
        var role = as("ben").get(plan + "/revisions/3/comparison?from=2").expect(200);
        assertThat(role.at("/parts/0/part")).isEqualTo("role");
        assertThat(role.at("/parts/0/fields/0/field")).isEqualTo("name");
        assertThat(role.json().at("/parts/0/fields/0/runs").findValuesAsString("text"))
                .contains(" and product");
        assertThat(role.at("/parts/0/items/0/item")).isEqualTo("estimate/listening");
    }

    @Test
    void theDocumentNamesTheRoleAsItWasCalledThenAndHerEstimatesOnlyIfSheShowsThem() {
        var listening = competency();
        var role = as("dan")
                .creating()
                .post(
                        "/api/v1/strategy/organization/role",
                        "{\"name\":{\"en\":\"User researcher\"},\"profile\":{\"needs\":[{\"competency\":\"%s\",\"level\":3}],\"experiences\":[],\"next\":[]}}"
                                .formatted(listening))
                .expect(201);
        var aimedAt =
                "{\"aimedAt\":\"%s\",\"audience\":\"manager\",\"estimates\":[{\"competency\":\"%s\",\"level\":2}],\"had\":[],\"standingAudience\":\"%s\"}";
        write(aimedAt.formatted(role.at("/id"), listening, "only-me"));
        share();
        write(aimedAt.formatted(role.at("/id"), listening, "manager"));
        share();
        assertThat(document(2)).contains("The role I aim at", "User researcher").doesNotContain("Listening");
        assertThat(document(3)).contains("User researcher", "Listening", "level 2; needed: level 3");

        var before = as("ben").file(plan + "/revisions/3/document?language=en");
        as("dan")
                .ifMatch("1")
                .put(
                        "/api/v1/strategy/organization/role/" + role.at("/id"),
                        "{\"name\":{\"en\":\"Insight researcher\"}}")
                .expect(200);
        assertThat(as("ben").file(plan + "/revisions/3/document?language=en")).isEqualTo(before);
    }

    @Test
    void aGoalSaysWhichExperienceItBringsWhereverTheGoalIsRead() {
        var goal = Neighbourhood.goal("Plan the members' day")
                .replace("{\"horizon\"", "{\"experiences\":[\"Planned an event\",\"Planned an event\"],\"horizon\"");
        var made = as("ada").creating().post(plan + "/goals", goal).expect(201);
        assertThat(made.json().at("/experiences").values().stream().map(each -> each.asString()))
                .containsExactly("Planned an event");
        assertThat(seen().text()).doesNotContain("Planned an event");

        share();
        assertThat(seen().at("/goals/1/experiences/0")).isEqualTo("Planned an event");
        assertThat(document(2)).contains("Experience it brings", "Planned an event");

        as("ada")
                .ifMatch("1")
                .put(plan + "/goals/" + made.at("/id"), Neighbourhood.goal("Plan the members' day"))
                .expect(200);
        share();
        var changed = as("ben").get(plan + "/revisions/3/comparison?from=2").expect(200);
        var gone = changed.json().at("/parts/0/items").valueStream().filter(item -> item.at("/kind")
                .asString()
                .equals("removed"));
        assertThat(gone.map(item -> item.at("/item").asString())).contains("brings/Planned an event");
    }

    @Test
    void isWrittenOverTheVersionThatWasMeant() {
        assertThat(as("ada").get(plan + "/role-aim").expect(200).at("/etag")).isEqualTo("0");
        sketch("Member insight lead", "manager", "only-me");
        as("ada")
                .ifMatch("0")
                .put(plan + "/role-aim", Neighbourhood.roleAim("Too late"))
                .expect(412);
    }

    private String competency() {
        return as("dan")
                .creating()
                .post(
                        "/api/v1/strategy/organization/competency",
                        "{\"name\":{\"en\":\"Listening\"},\"levels\":{\"family\":\"interpersonal\",\"levels\":[{\"behaviours\":[{\"en\":\"Lets others finish\"}]},{\"behaviours\":[{\"en\":\"Sums up\"}]},{\"behaviours\":[{\"en\":\"Asks\"}]}]}}")
                .expect(201)
                .at("/id");
    }

    private void sketch(String name, String audience, String standing) {
        write(aim(name, audience, standing));
    }

    private static String aim(String name, String audience, String standing) {
        return Neighbourhood.roleAim(name)
                .replace("\"audience\":\"manager\"", "\"audience\":\"%s\"".formatted(audience))
                .replace("\"standingAudience\":\"only-me\"", "\"standingAudience\":\"%s\"".formatted(standing));
    }

    private void write(String aim) {
        as("ada").ifMatch(Long.toString(etag++)).put(plan + "/role-aim", aim).expect(200);
    }

    private void share() {
        as("ada").creating().post(plan + "/shares", "{}").expect(201);
    }

    private Answer seen() {
        return as("ben").get(plan + "/shared").expect(200);
    }

    private List<String> sharing(String which) {
        return as("ada").get(plan + "/sharing").json().at("/" + which).values().stream()
                .map(part -> part.asString())
                .toList();
    }

    private String document(int number) {
        try (var print = Print.of(as("ben").file(plan + "/revisions/" + number + "/document?language=en"))) {
            return print.text();
        }
    }

    private Requests as(String key) {
        return goals.as(acme, key);
    }
}
