package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;
import static dev.cairn.local.walk.Walkers.json;
import static dev.cairn.local.walk.Walkers.today;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Reply;
import java.util.Map;

/** What the two say about the plan, and what is decided about the help that it asks for. */
final class Answering implements Act {

    private final Walkers walkers;

    Answering(Walkers walkers) {
        this.walkers = walkers;
    }

    @Override
    public boolean walked(Steps steps) {
        return steps.held("they comment: answered, resolved, taken to the talk", this::comment)
                && steps.held("the help asked for is decided, and a promise kept", this::support);
    }

    private void comment() {
        var first = said(walkers.manager(), "section/vision", "What would the team be there for?");
        walkers.eventually("the comment waits for the employee", () -> walkers.employee()
                .get("/api/v1/plans/waiting")
                .expect(200)
                .text()
                .contains("comment-to-answer"));
        walkers.employee()
                .create(
                        comments() + "/" + first.at("/id") + "/answers",
                        json(Map.of("text", walkers.marked("For the demo, every month."))))
                .expect(201);
        settled(walkers.manager(), first, "resolved");
        var goal = walkers.goal("long").at("/id").asString();
        settled(walkers.employee(), said(walkers.employee(), "goal/" + goal, "I am not sure about this."), "for-talk");
        var read = walkers.manager().get(comments()).expect(200).text();
        require(read.contains("For the demo, every month."), "the manager reads the answer");
        require(read.contains("for-talk"), "and what is kept for the talk");
    }

    private String comments() {
        return walkers.plan() + "/comments";
    }

    private Reply said(Browser person, String part, String words) {
        return person.create(comments(), json(Map.of("part", part, "text", walkers.marked(words))))
                .expect(201);
    }

    private void settled(Browser person, Reply comment, String state) {
        person.put(comments() + "/" + comment.at("/id") + "/state", comment.at("/etag"), json(Map.of("state", state)))
                .expect(200);
    }

    private void support() {
        require(walkers.waitsInOverview("support-to-answer"), "the help asked for waits for the manager");
        var shared = walkers.sharedPlan();
        var number = shared.at("/number").asInt();
        for (var horizon : new String[] {"near", "mid", "long"}) {
            var asked = walkers.pathOf(walkers.goal(horizon)) + "/support/";
            var asks = walkers.goal(horizon).at("/support");
            decided(
                    asked + asks.at("/0/id").asString(),
                    Map.of(
                            "number",
                            number,
                            "answer",
                            "granted",
                            "reason",
                            walkers.marked("I know somebody."),
                            "on",
                            today().plusDays(20).toString()));
            decided(asked + asks.at("/1/id").asString(), Map.of("number", number, "answer", "talk"));
        }
        var promise = walkers.pathOf(walkers.goal("near")) + "/support/"
                + walkers.goal("near").at("/support/0/id").asString();
        walkers.eventually("the promise is in sight", () -> walkers.waitsInOverview("promise-to-keep"));
        walkers.employee().put(promise + "/kept", json(Map.of("kept", true))).expect(200);
        require(!walkers.goal("near").at("/support/0/decision/keptOn").isNull(), "that it was kept is seen");
    }

    private void decided(String ask, Map<String, ?> decision) {
        walkers.manager().put(ask + "/decision", "0", json(decision)).expect(200);
    }
}
