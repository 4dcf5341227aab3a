package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;
import static dev.cairn.local.walk.Walkers.json;
import static dev.cairn.local.walk.Walkers.today;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Reply;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The talk: proposed, prepared, held. */
final class Talking implements Act {

    private final Walkers walkers;
    private String talk = "";

    Talking(Walkers walkers) {
        this.walkers = walkers;
    }

    @Override
    public boolean walked(Steps steps) {
        return steps.held("the employee proposes a talk; the manager says yes to the early time", this::schedule)
                && steps.held("what they took to it from the plan stands on its agenda", this::taken)
                && steps.held("both get the invitation by mail", this::invited)
                && steps.held("both prepare; lines open together, private notes stay private", this::prepare)
                && steps.held("they meet: shared notes, feedback, a next step", this::meet);
    }

    /** Where the talk is. */
    String talk() {
        return talk;
    }

    String talkId() {
        return talk.substring(talk.lastIndexOf('/') + 1);
    }

    private void schedule() {
        var draft = walkers.employee()
                .get("/api/v1/conversations/agenda-draft")
                .expect(200)
                .json();
        var agenda = draft.at("/items")
                .valueStream()
                .map(item -> Map.of("topic", item.at("/topic").asString()))
                .toList();
        var time = Instant.now()
                .plus(2, ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        var proposed = walkers.employee()
                .create(
                        "/api/v1/conversations",
                        json(Map.of(
                                "purpose",
                                "Where my role can grow. " + walkers.mark(),
                                "agenda",
                                agenda,
                                "times",
                                List.of(time),
                                "minutes",
                                30,
                                "place",
                                Map.of("kind", "private-room", "where", "Room 2 " + walkers.mark()))))
                .expect(201);
        talk = "/api/v1/conversations/" + proposed.at("/id");
        walkers.eventually("the proposal waits for the manager", () -> walkers.manager()
                .get("/api/v1/conversations/waiting")
                .expect(200)
                .text()
                .contains(proposed.at("/id")));
        var seen = walkers.manager().get(talk).expect(200);
        walkers.manager()
                .post(talk + "/acceptance", seen.at("/etag"), json(Map.of("time", time)))
                .expect(409);
        walkers.manager()
                .post(talk + "/acceptance", seen.at("/etag"), json(Map.of("time", time, "explicitYes", true)))
                .expect(200);
        walkers.other().get(talk).expect(404);
    }

    private void taken() {
        for (var person : List.of(walkers.employee(), walkers.manager())) {
            for (var kind : List.of("comment", "support")) {
                walkers.eventually("the agenda has it: " + kind, () -> points(person, talk, kind) > 0);
            }
        }
    }

    private static long points(Browser person, String place, String kind) {
        return person.get(place)
                .expect(200)
                .json()
                .at("/points")
                .valueStream()
                .filter(point -> point.at("/kind").asString().equals(kind))
                .count();
    }

    private void invited() {
        for (var person : List.of(walkers.employee(), walkers.manager())) {
            walkers.eventually("an invitation with a calendar entry", () -> walkers.mailsTo(person)
                    .anyMatch(this::invites));
        }
    }

    private boolean invites(Reply mail) {
        return mail.json()
                .at("/attachments")
                .valueStream()
                .filter(part -> part.at("/type").asString().startsWith("text/calendar"))
                .map(part -> "/mail/api/messages/" + mail.at("/id") + "/attachments/"
                        + part.at("/n").asString())
                .anyMatch(path ->
                        walkers.employee().local(path).expect(200).text().contains("UID:" + talkId()));
    }

    private void prepare() {
        prepare(walkers.employee(), false);
        require(
                walkers.manager()
                        .get(talk + "/preparation")
                        .expect(200)
                        .at("/other/lines")
                        .isEmpty(),
                "lines are closed first");
        prepare(walkers.manager(), true);
        require(
                walkers.employee().get(talk + "/preparation").expect(200).text().contains("Prepared by true"),
                "lines open together");
        note(walkers.manager(), "private", "Nobody else reads this. " + walkers.mark());
        require(
                !walkers.employee().get(talk + "/notes").expect(200).text().contains("Nobody else reads this"),
                "a private note is the author's");
        walkers.other().get(talk + "/notes").expect(404);
    }

    private void prepare(Browser person, boolean isManager) {
        var before = person.get(talk + "/preparation").expect(200);
        person.put(
                        talk + "/preparation",
                        before.at("/mine/etag"),
                        json(Map.of(
                                "lines",
                                List.of("Prepared by " + isManager + " " + walkers.mark(), "", ""),
                                "ready",
                                true)))
                .expect(200);
    }

    private void note(Browser author, String audience, String text) {
        author.create(talk + "/notes", json(Map.of("audience", audience, "kind", "note", "text", text)))
                .expect(201);
    }

    private void meet() {
        note(walkers.employee(), "shared", "The next project has a part for me. " + walkers.mark());
        note(walkers.manager(), "shared", "I will speak to the project's owner. " + walkers.mark());
        walkers.manager()
                .create(
                        "/api/v1/feedback",
                        json(Map.of(
                                "receiver",
                                walkers.employeeId(),
                                "competency",
                                "Speaking to a group",
                                "situation",
                                "The demo in March " + walkers.mark(),
                                "behaviour",
                                "You let the questions come first " + walkers.mark(),
                                "impact",
                                "People stayed and tried it " + walkers.mark(),
                                "conversation",
                                talkId())))
                .expect(201);
        walkers.employee()
                .create(
                        talk + "/steps",
                        json(Map.of(
                                "what",
                                "Send the dates " + walkers.mark(),
                                "who",
                                walkers.employeeId(),
                                "by",
                                today().plusDays(14).toString())))
                .expect(201);
        walkers.employee()
                .post(
                        talk + "/holding",
                        walkers.employee().get(talk).expect(200).at("/etag"),
                        "{}")
                .expect(200);
        require(points(walkers.manager(), talk, "comment") == 1, "the comment was spoken of in this talk");
        require(
                points(walkers.employee(), "/api/v1/conversations/agenda-draft", "comment") == 0,
                "and waits for no other");
    }
}
