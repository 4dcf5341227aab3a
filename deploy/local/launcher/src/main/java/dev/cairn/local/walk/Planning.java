package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;
import static dev.cairn.local.walk.Walkers.json;
import static dev.cairn.local.walk.Walkers.today;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The plan is written: sections, goals that serve something, a role aimed at. */
final class Planning implements Act {

    private final Walkers walkers;

    Planning(Walkers walkers) {
        this.walkers = walkers;
    }

    @Override
    public boolean walked(Steps steps) {
        return steps.held("the manager names a problem that nobody owns yet", this::nameProblem)
                && steps.held("the employee writes a plan, part by part", this::write)
                && steps.held("what a goal may serve is proposed, and linked with its benefit", this::align)
                && steps.held("the employee sketches the role they aim at", this::aim);
    }

    private void nameProblem() {
        walkers.manager()
                .create(
                        "/api/v1/strategy/" + walkers.managerId() + "/problem",
                        json(Map.of("name", Map.of("en", problem()))))
                .expect(201);
        require(walkers.employee().get("/api/v1/strategy").expect(200).text().contains(problem()), "the team reads it");
        require(!walkers.other().get("/api/v1/strategy").expect(200).text().contains(problem()), "nobody else does");
    }

    private String problem() {
        return walkers.marked("The monthly demo has nobody who prepares it");
    }

    private void write() {
        var before = walkers.ownPlan();
        var question = walkers.employee()
                .get("/api/v1/reflection-questions")
                .expect(200)
                .at("/parts/0/questions/0");
        section(walkers, "vision", before, "In three years I want to lead a small team.", "manager");
        section(walkers, "reflection", before, question + "\n\nI answer without a script.", "only-me");
        section(walkers, "wishes", before, "Four days a week.", "only-me");
        goal("near", "Give two talks at the monthly demo", today().plusMonths(6).toString());
        goal("mid", "Run a project from start to end", Integer.toString(today().getYear() + 2));
        goal("long", "Lead a small team", Integer.toString(today().getYear() + 5));
    }

    /** Writes a section of the plan as it was before. */
    static void section(Walkers walkers, String name, JsonNode before, String words, String audience) {
        var etag = before.at("/sections")
                .valueStream()
                .filter(section -> section.at("/name").asString().equals(name))
                .map(section -> section.at("/etag").asString())
                .findFirst()
                .orElse("0");
        walkers.employee()
                .put(
                        walkers.plan() + "/sections/" + name,
                        etag,
                        json(Map.of("text", walkers.marked(words), "audience", audience)))
                .expect(200);
    }

    private void goal(String horizon, String title, String target) {
        var goal = Map.of(
                "horizon",
                horizon,
                "kind",
                "skill",
                "title",
                walkers.marked(title),
                "measure",
                walkers.marked("Two people who were there can tell."),
                "target",
                target,
                "audience",
                "manager",
                "support",
                List.of(
                        Map.of("kind", "mentor", "what", walkers.marked("Somebody who has done it")),
                        Map.of("kind", "time", "what", walkers.marked("An afternoon a week"))),
                "steps",
                List.of(Map.of("what", walkers.marked("Ask for a date"), "owner", "employee")));
        walkers.employee().create(walkers.plan() + "/goals", json(goal)).expect(201);
    }

    private void align() {
        var goal = walkers.goal("near");
        var proposed = walkers.employee()
                .post(
                        "/api/v1/strategy/matches",
                        json(Map.of("title", goal.at("/title").asString())))
                .expect(200)
                .json()
                .at("/matches")
                .valueStream()
                .filter(match -> match.at("/kind").asString().equals("problem"))
                .findFirst()
                .orElseThrow(() -> new Held.NotHeld("the problem is proposed"));
        var link = Map.of("kind", "problem", "id", proposed.at("/id").asString());
        rewrite(goal, Map.of("alignment", List.of(link), "benefit", walkers.marked("The demo has somebody.")));
    }

    /** Changes some fields of a goal and leaves the others as they are. */
    private void rewrite(JsonNode goal, Map<String, ?> fields) {
        walkers.employee()
                .put(walkers.pathOf(goal), goal.at("/etag").asString(), json(written(goal, fields)))
                .expect(200);
    }

    /** A goal as its owner would send it, with some fields changed. */
    static Map<String, Object> written(JsonNode goal, Map<String, ?> fields) {
        var all = new HashMap<String, Object>();
        for (var name : List.of("horizon", "kind", "title", "why", "measure", "target", "status", "audience")) {
            all.put(name, goal.at("/" + name).asString(""));
        }
        all.put("support", goal.at("/support").valueStream().map(Planning::ask).toList());
        all.put("steps", goal.at("/steps").valueStream().map(Planning::step).toList());
        all.put("alignment", goal.at("/alignment"));
        all.put("benefit", goal.at("/benefit").asString(""));
        all.putAll(fields);
        return all;
    }

    private static Map<String, ?> ask(JsonNode ask) {
        return part(ask, "id", "kind", "what");
    }

    private static Map<String, ?> step(JsonNode step) {
        return part(step, "id", "what", "owner");
    }

    private static Map<String, ?> part(JsonNode whole, String... names) {
        var part = new HashMap<String, String>();
        for (var name : names) {
            part.put(name, whole.at("/" + name).asString());
        }
        return part;
    }

    private void aim() {
        var path = walkers.plan() + "/role-aim";
        var etag = walkers.employee().get(path).expect(200).at("/etag");
        var sketch = Map.of(
                "name", walkers.marked("Keeper of the demo"),
                "does", walkers.marked("Prepares it every month."),
                "solves", walkers.marked("Nobody does."),
                "needs", walkers.marked("A day a month."));
        walkers.employee()
                .put(
                        path,
                        etag,
                        json(Map.of(
                                "sketch",
                                sketch,
                                "audience",
                                "manager",
                                "estimates",
                                List.of(),
                                "had",
                                List.of(walkers.marked("Held a talk")),
                                "standingAudience",
                                "only-me")))
                .expect(200);
    }
}
