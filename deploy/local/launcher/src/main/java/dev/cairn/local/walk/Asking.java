package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;
import static dev.cairn.local.walk.Walkers.json;

import dev.cairn.local.client.Browser;
import java.util.List;
import java.util.Map;

/** Somebody of the organization lets themselves be asked, is found, and no longer wishes it. */
final class Asking implements Act {

    private static final String LINE = "From the lighthouse to the demo";

    private final Walkers walkers;

    Asking(Walkers walkers) {
        this.walkers = walkers;
    }

    @Override
    public boolean walked(Steps steps) {
        return steps.held("a colleague says what they may be asked about, and is found by it", this::found)
                && steps.held("who was found goes into the plan", this::noted)
                && steps.held("the colleague is unseen from the moment they switch it off", this::unseen);
    }

    private void found() {
        letAsk(false);
        require(!finds(walkers.employee()), "nobody is found who did not switch it on");
        letAsk(true);
        require(finds(walkers.employee()), "the employee finds them");
        require(finds(walkers.manager()), "and so does everybody else");
    }

    private void noted() {
        var plan = walkers.employee().get(walkers.plan()).expect(200).json();
        Planning.section(walkers, "people-to-ask", plan, LINE, "only-me");
        require(note().contains(walkers.marked(LINE)), "the plan names them");
    }

    private void unseen() {
        letAsk(false);
        for (var person : List.of(walkers.employee(), walkers.manager())) {
            require(!finds(person), "nobody finds them any more");
        }
        require(own().contains(walkers.marked(LINE)), "their words are still their own");
        require(note().contains(walkers.marked(LINE)), "what the employee noted stays the employee's");
    }

    private void letAsk(boolean on) {
        var other = walkers.other();
        var etag = other.get("/api/v1/ask-me").expect(200).at("/etag");
        var said = Map.of("on", on, "lines", List.of(walkers.marked(LINE)), "competencies", List.of());
        other.put("/api/v1/ask-me", etag, json(said)).expect(200);
    }

    /** By a word of it, in the words of this walk. */
    private boolean finds(Browser person) {
        return person.post("/api/v1/ask-me/matches", json(Map.of("words", "lighthouse")))
                .expect(200)
                .text()
                .contains(walkers.marked(LINE));
    }

    private String own() {
        return walkers.other().get("/api/v1/ask-me").expect(200).text();
    }

    private String note() {
        return walkers.ownPlan()
                .at("/sections")
                .valueStream()
                .filter(section -> section.at("/name").asString().equals("people-to-ask"))
                .map(section -> section.at("/text").asString())
                .findFirst()
                .orElse("");
    }
}
