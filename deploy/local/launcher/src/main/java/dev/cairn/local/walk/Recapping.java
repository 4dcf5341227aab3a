package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;
import static dev.cairn.local.walk.Walkers.json;

import java.util.Map;

/** The recap: put together, edited, sent, read. */
final class Recapping implements Act {

    private final Walkers walkers;
    private final Talking talking;

    Recapping(Walkers walkers, Talking talking) {
        this.walkers = walkers;
        this.talking = talking;
    }

    @Override
    public boolean walked(Steps steps) {
        return steps.held("the employee edits the recap and sends it in full", this::recap)
                && steps.held("it is in the manager's mailbox, with the plan; the manager has read it", this::received);
    }

    private void recap() {
        var drafted = walkers.employee().get(talking.talk() + "/recap").expect(200);
        require(drafted.text().contains("a part for me"), "the recap is drafted from shared notes");
        require(!drafted.text().contains("Nobody else reads this"), "and from nothing private");
        walkers.manager().get(talking.talk() + "/recap").expect(404);
        var lines = drafted.json()
                .at("/lines")
                .valueStream()
                .map(line -> Map.of(
                        "kind", line.at("/kind").asString(),
                        "by", line.at("/by").asString(),
                        "text", line.at("/text").asString()))
                .toList();
        var edited = walkers.employee()
                .put(
                        talking.talk() + "/recap",
                        drafted.at("/etag"),
                        json(Map.of(
                                "lines", lines, "thanks", "For the time and the straight words. " + walkers.mark())))
                .expect(200);
        walkers.employee()
                .post(talking.talk() + "/recap/sending", edited.at("/etag"), json(Map.of("how", "in-full")))
                .expect(200);
    }

    private void received() {
        walkers.eventually(
                "the recap with the plan attached is in the manager's mailbox", () -> walkers.mailsTo(walkers.manager())
                        .anyMatch(mail -> mail.at("/text").contains("straight words")
                                && mail.at("/text").contains(walkers.mark())
                                && !mail.json().at("/attachments").isEmpty()));
        var sent = walkers.manager().get(talking.talk() + "/recap").expect(200);
        walkers.manager()
                .post(talking.talk() + "/recap/acknowledgement", sent.at("/etag"), "{}")
                .expect(200);
        require(
                walkers.employee()
                        .get(talking.talk())
                        .expect(200)
                        .at("/recap/state")
                        .equals("acknowledged"),
                "the recap was read");
    }
}
