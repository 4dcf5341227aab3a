package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;
import static dev.cairn.local.walk.Walkers.json;

import java.util.Map;

/** Goal by goal they agree; what changes afterwards is shared, compared and agreed anew. */
final class Agreeing implements Act {

    private final Walkers walkers;

    Agreeing(Walkers walkers) {
        this.walkers = walkers;
    }

    @Override
    public boolean walked(Steps steps) {
        return steps.held("the manager says to each goal that it fits", this::agree)
                && steps.held("what changes since is shared, compared and agreed anew", this::revise)
                && steps.held("a copy is a document, and its reading is listed", this::print);
    }

    private void agree() {
        var shared = walkers.sharedPlan();
        shared.at("/goals")
                .valueStream()
                .forEach(goal -> says(
                        walkers.pathOf(goal),
                        Map.of("number", shared.at("/number").asInt(), "verdict", "fits")));
        require(walkers.ownPlan().at("/state").asString().equals("agreed"), "the plan is agreed");
    }

    private void says(String goal, Map<String, ?> verdict) {
        var seen = walkers.sharedPlan()
                .at("/goals")
                .valueStream()
                .filter(one -> walkers.pathOf(one).equals(goal))
                .map(one -> one.at("/verdictEtag").asString())
                .findFirst()
                .orElse("0");
        walkers.manager().put(goal + "/verdict", seen, json(verdict)).expect(200);
    }

    private void revise() {
        var before = walkers.ownPlan().at("/sharedNumber").asInt();
        var goal = walkers.goal("mid");
        var path = walkers.pathOf(goal);
        var measure = walkers.marked("Three people who were there can tell.");
        walkers.employee()
                .put(path, goal.at("/etag").asString(), json(Planning.written(goal, Map.of("measure", measure))))
                .expect(200);
        var now = Integer.parseInt(walkers.employee()
                .create(walkers.plan() + "/shares", "{}")
                .expect(201)
                .at("/number"));
        walkers.employee().put(walkers.plan() + "/agreement-request", "{}").expect(200);
        var compared = walkers.manager()
                .get(walkers.plan() + "/revisions/" + now + "/comparison?from=" + before)
                .expect(200);
        require(compared.json().at("/parts").size() == 1, "one part differs");
        require(compared.text().contains("Three"), "the new word is told");
        says(path, Map.of("number", now, "verdict", "not-yet", "because", walkers.marked("Who are the three?")));
        require(walkers.ownPlan().at("/state").asString().equals("shared"), "it is not agreed with one word open");
        says(path, Map.of("number", now, "verdict", "fits"));
        require(walkers.ownPlan().at("/state").asString().equals("agreed"), "it is agreed anew");
        walkers.other()
                .get(walkers.plan() + "/revisions/" + now + "/comparison?from=" + before)
                .expect(404);
    }

    private void print() {
        var number = walkers.sharedPlan().at("/number").asInt();
        var path = walkers.plan() + "/revisions/" + number + "/document";
        var pdf = Map.of("Accept", "application/pdf, application/problem+json");
        var document = walkers.manager().send("GET", path, null, pdf).expect(200);
        require(document.text().startsWith("%PDF-"), "it is a PDF");
        walkers.other().send("GET", path, null, pdf).expect(404);
    }
}
