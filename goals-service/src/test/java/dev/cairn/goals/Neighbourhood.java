package dev.cairn.goals;

import static java.util.Map.entry;

import dev.cairn.contracts.conversation.ConversationScheduled;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Cast;
import dev.cairn.testkit.Requests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * An organization with somebody in each relation to the owner of a plan. Many an Ada reports to Ben, so that each scene
 * has an owner of its own. Dora shared her plan when Ben was her manager and reports to Nora now; Emil did the same and
 * reports to Stan while Ben is away. Neither handed the plan over.
 */
final class Neighbourhood {

    static final String SHARED_WORD = "Wortmarke";
    static final String OWN_WORD = "Eigenwort";
    static final String TEAM_WORD = "Teamwort";
    static final String COMMENT_WORD = "Randnotiz";
    static final String ASK_WORD = "Fragwort";

    private static final int ADAS = 400;
    private static final Map<String, String> KEYS = Map.ofEntries(
            entry("peer", "pia"),
            entry("manager", "ben"),
            entry("acting-manager", "stan"),
            entry("new-manager", "nora"),
            entry("former-manager", "ben"),
            entry("managers-manager", "cleo"),
            entry("other-manager", "erik"),
            entry("grantee", "gil"),
            entry("other-partner", "otto"),
            entry("people-partner", "paula"),
            entry("administrator", "admin"));

    final GoalsFixture goals;
    final TenantId acme;
    final TenantId elsewhere;

    private final PlanIds doras;
    private final PlanIds emils;
    private int adas;

    /** What a plan's operations name. */
    record PlanIds(PersonId owner, String goal, String step, String ask, String comment, String accomplishment) {}

    Neighbourhood(GoalsFixture goals) {
        this.goals = goals;
        acme = goals.organization("acme");
        elsewhere = goals.organization("elsewhere");
        goals.load(acme, people("ben", ""));
        doras = sharedPlan("dora");
        emils = sharedPlan("emil");
        goals.load(acme, people());
        goals.load(elsewhere, people());
    }

    /** Who stands around this Ada. */
    Cast cast(String ada) {
        return new Cast(goals.service, acme, elsewhere, players(acme, ada), players(elsewhere, ada));
    }

    private static Map<String, PersonId> players(TenantId tenant, String ada) {
        var players = new HashMap<String, PersonId>();
        KEYS.forEach((part, key) -> players.put(part, GoalsFixture.person(tenant, key)));
        players.put("self", GoalsFixture.person(tenant, ada));
        return players;
    }

    /** Everybody as they stand now. */
    String people() {
        return people(
                "nora",
                "stan,%s,%s"
                        .formatted(LocalDate.now().minusDays(1), LocalDate.now().plusDays(30)));
    }

    private static String people(String dorasManager, String emilsActing) {
        var file = new StringBuilder("""
                key,name,user_name,manager,roles,acting_manager,acting_from,acting_until
                admin,Ann Admin,ann,,administrator,,,
                cleo,Cleo,cleo,,,,,
                nora,Nora,nora,cleo,,,,
                stan,Stan,stan,cleo,,,,
                erik,Erik,erik,cleo,,,,
                fritz,Fritz,fritz,erik,,,,
                gil,Gil,gil,erik,,,,
                otto,Otto,otto,erik,,,,
                paula,Paula,paula,cleo,people-partner,,,
                ben,Ben,ben,cleo,,,,
                pia,Pia,pia,ben,,,,
                """);
        file.append("dora,Dora,dora,%s,,,,\n".formatted(dorasManager));
        file.append("emil,Emil,emil,ben,,%s\n".formatted(emilsActing.isEmpty() ? ",," : emilsActing));
        for (int i = 0; i < ADAS; i++) {
            file.append("ada%d,Ada,ada%d,ben,,,,\n".formatted(i, i));
        }
        return file.toString();
    }

    PlanScene scene(String name) {
        var ada = "ada" + adas++;
        var ids = new HashMap<String, String>();
        var scene = new PlanScene(this, ada, ids, doras, emils);
        switch (name) {
            case "nothing" -> {}
            case "draft" -> put(ids, draftPlan(ada));
            case "shared" -> put(ids, sharedPlan(ada));
            case "team" -> {
                put(ids, sharedPlan(ada));
                return scene.ofTheTeam();
            }
            case "people-import" -> ids.put("people-import", peopleImport());
            case "role-shared" -> {
                put(ids, sharedPlan(ada));
                aim(ada);
            }
            case "askable" -> letAsk(ada);
            case "strategy" -> strategyItem(ids, "paula", "organization", "objective", "More readers");
            case "team-strategy" ->
                strategyItem(ids, "ben", GoalsFixture.person(acme, "ben").value(), "problem", TEAM_WORD);
            case "plan-import" -> ids.put("plan-import", planImport());
            default -> throw new IllegalArgumentException(name);
        }
        return scene;
    }

    private static void put(Map<String, String> ids, PlanIds plan) {
        ids.put("goal", plan.goal());
        ids.put("step", plan.step());
        ids.put("ask", plan.ask());
        ids.put("comment", plan.comment());
        ids.put("accomplishment", plan.accomplishment());
    }

    private void strategyItem(Map<String, String> ids, String keeper, String scope, String kind, String name) {
        ids.put("scope", scope);
        ids.put("kind", kind);
        ids.put(
                "id",
                as(keeper)
                        .creating()
                        .post("/api/v1/strategy/" + scope + "/" + kind, strategyItem(name))
                        .expect(201)
                        .at("/id"));
    }

    static String strategyItem(String name) {
        return "{\"name\":{\"en\":\"%s\"}}".formatted(name);
    }

    private void letAsk(String ada) {
        as(ada).ifMatch("0").put("/api/v1/ask-me", askMe(ASK_WORD)).expect(200);
    }

    static String askMe(String line) {
        return "{\"on\":true,\"lines\":[\"%s\"],\"competencies\":[]}".formatted(line);
    }

    private void aim(String ada) {
        as(ada).ifMatch("0")
                .put("/api/v1/plans/" + GoalsFixture.person(acme, ada) + "/role-aim", roleAim(SHARED_WORD))
                .expect(200);
        as(ada).creating()
                .post("/api/v1/plans/" + GoalsFixture.person(acme, ada) + "/shares", "{}")
                .expect(201);
    }

    static String roleAim(String name) {
        return """
                {"sketch":{"name":"%s","does":"","solves":"","needs":""},"audience":"manager",
                 "estimates":[{"competency":"listening","level":2}],"had":[],"standingAudience":"only-me"}""".formatted(name);
    }

    private String peopleImport() {
        return as("admin")
                .creating()
                .with("Content-Type", "text/csv")
                .post("/api/v1/people-imports", people())
                .expect(201)
                .at("/id");
    }

    private String planImport() {
        return as("admin")
                .creating()
                .post("/api/v1/plan-imports", "{\"plans\":[]}")
                .expect(201)
                .at("/id");
    }

    private PlanIds sharedPlan(String key) {
        var plan = draftPlan(key);
        as(key).creating()
                .post("/api/v1/plans/" + plan.owner() + "/shares", "{}")
                .expect(201);
        as(key).ifMatch("1")
                .put("/api/v1/plans/" + plan.owner() + "/accomplishments/" + plan.accomplishment() + "/sharing", "")
                .expect(200);
        as("ben")
                .ifMatch("0")
                .put(
                        "/api/v1/plans/%s/goals/%s/support/%s/decision"
                                .formatted(plan.owner(), plan.goal(), plan.ask()),
                        "{\"number\":1,\"answer\":\"granted\",\"on\":\"%s\"}"
                                .formatted(LocalDate.now().plusMonths(2)))
                .expect(200);
        var comment = as("ben")
                .creating()
                .post(
                        "/api/v1/plans/" + plan.owner() + "/comments",
                        "{\"part\":\"goal/%s\",\"text\":\"%s\"}".formatted(plan.goal(), COMMENT_WORD))
                .expect(201);
        return new PlanIds(
                plan.owner(), plan.goal(), plan.step(), plan.ask(), comment.at("/id"), plan.accomplishment());
    }

    /** A plan with words for the manager and words for nobody; Gil may read it, Otto talks with its owner. */
    private PlanIds draftPlan(String key) {
        var owner = GoalsFixture.person(acme, key);
        var plan = "/api/v1/plans/" + owner;
        var as = as(key);
        as.ifMatch("0")
                .put(plan + "/sections/vision", section(SHARED_WORD, "manager"))
                .expect(200);
        as.ifMatch("0")
                .put(plan + "/sections/wishes", section(OWN_WORD, "only-me"))
                .expect(200);
        var goal = as.creating().post(plan + "/goals", goal(SHARED_WORD)).expect(201);
        as.put(plan + "/readers/" + GoalsFixture.person(acme, "gil"), "").expect(204);
        as.creating().post(plan + "/accomplishments", accomplishment(OWN_WORD)).expect(201);
        var done = as.creating()
                .post(plan + "/accomplishments", accomplishment(SHARED_WORD))
                .expect(201);
        talkWithOtto(owner);
        return new PlanIds(
                owner,
                goal.at("/id"),
                goal.at("/steps/0/id"),
                goal.at("/support/0/id"),
                Ids.random(Instant.now()),
                done.at("/id"));
    }

    private void talkWithOtto(PersonId owner) {
        var now = Instant.now();
        var talk = new PublicConversation(
                new ConversationId(Ids.random(now)),
                owner,
                GoalsFixture.person(acme, "otto"),
                false,
                owner,
                ConversationState.SCHEDULED,
                now,
                now.plusSeconds(600_000),
                30,
                0,
                null,
                null,
                null,
                null,
                null);
        goals.service.receive(acme, 1, new ConversationScheduled(talk));
    }

    static String section(String text, String audience) {
        return "{\"text\":\"%s\",\"audience\":\"%s\"}".formatted(text, audience);
    }

    static String accomplishment(String title) {
        return "{\"title\":\"%s\",\"from\":\"%s\"}".formatted(title, LocalDate.now());
    }

    static String goal(String title) {
        return """
                {"horizon":"near","kind":"skill","title":"%s","target":"%s","audience":"manager",
                 "support":[{"kind":"course","what":"A course in Kiel"}],
                 "steps":[{"what":"Ask Ben","owner":"employee"}]}""".formatted(title, LocalDate.now().plusMonths(6));
    }

    Requests as(String key) {
        return goals.as(acme, key);
    }
}
