package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;
import static dev.cairn.local.walk.Walkers.json;
import static dev.cairn.local.walk.Walkers.today;

import java.util.List;
import java.util.Map;

/** What moves, and what was done. */
final class Achieving implements Act {

    private final Walkers walkers;

    Achieving(Walkers walkers) {
        this.walkers = walkers;
    }

    @Override
    public boolean walked(Steps steps) {
        return steps.held("progress appears in the overview", this::progress)
                && steps.held("an accomplishment is the employee's alone until it is shared", this::accomplish);
    }

    private void progress() {
        var before = walkers.report().at("/lastProgressAt").asString("");
        walkers.employee()
                .create(
                        walkers.pathOf(walkers.goal("near")) + "/progress",
                        json(Map.of("on", today().toString(), "note", walkers.marked("First talk held."))))
                .expect(201);
        walkers.eventually(
                "progress shows",
                () -> !walkers.report().at("/lastProgressAt").asString("").equals(before));
    }

    private void accomplish() {
        var all = walkers.plan() + "/accomplishments";
        var made = walkers.employee().create(all, json(account())).expect(201);
        require(!shared().contains(title()), "the manager does not read it yet");
        walkers.employee()
                .put(all + "/" + made.at("/id") + "/sharing", made.at("/etag"), "{}")
                .expect(200);
        require(shared().contains(title()), "the manager reads what is shared");
        walkers.other().get(all + "/shared").expect(404);
        var page = walkers.manager()
                .send(
                        "GET",
                        all + "/document?id=" + made.at("/id"),
                        null,
                        Map.of("Accept", "application/pdf, application/problem+json"))
                .expect(200);
        require(page.text().startsWith("%PDF-"), "it is a page to print");
    }

    private String shared() {
        return walkers.manager()
                .get(walkers.plan() + "/accomplishments/shared")
                .expect(200)
                .text();
    }

    private String title() {
        return walkers.marked("Held the first talk");
    }

    private Map<String, ?> account() {
        return Map.of(
                "title", title(),
                "from", today().minusDays(3).toString(),
                "situation", walkers.marked("The demo had an empty hour."),
                "result", walkers.marked("Forty people stayed."),
                "seenBy", walkers.marked("The whole floor"),
                "figures", List.of(Map.of("what", walkers.marked("People in the room"), "from", 12, "to", 40)),
                "links",
                        List.of(Map.of(
                                "kind",
                                "goal",
                                "id",
                                walkers.goal("near").at("/id").asString())));
    }
}
