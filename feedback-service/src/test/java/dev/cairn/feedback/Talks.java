package dev.cairn.feedback;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.testkit.Answer;

/** Talks of Hanna with Ben, as far as a test needs them, brought there as people would. */
public final class Talks {

    private Talks() {}

    public static Answer proposed(Organization acme) {
        return acme.as(acme.hanna)
                .creating()
                .post("/api/v1/conversations", """
                        {"purpose":"Where I want to be","agenda":[{"topic":"vision"}],"times":["%s"]}""".formatted(Organization.inThreeDays()))
                .expect(201);
    }

    public static Answer scheduled(Organization acme) {
        var talk = proposed(acme);
        return acme.as(acme.ben)
                .ifMatch(talk.at("/etag"))
                .post(path(talk) + "/acceptance", "{\"time\":\"" + talk.at("/times/0") + "\"}")
                .expect(200);
    }

    public static Answer held(Organization acme) {
        var talk = scheduled(acme);
        return acme.as(acme.ben)
                .ifMatch(talk.at("/etag"))
                .post(path(talk) + "/holding", "")
                .expect(200);
    }

    public static Answer recapped(Organization acme, Answer talk, String how) {
        return acme.as(acme.hanna)
                .ifMatch("0")
                .post(path(talk) + "/recap/sending", "{\"how\":\"" + how + "\"}")
                .expect(200);
    }

    public static Answer note(Organization acme, PersonId who, Answer talk, String audience, String kind, String text) {
        return acme.as(who)
                .creating()
                .post(path(talk) + "/notes", """
                        {"audience":"%s","kind":"%s","text":"%s"}""".formatted(audience, kind, text))
                .expect(201);
    }

    public static String path(Answer talk) {
        return "/api/v1/conversations/" + talk.at("/id");
    }
}
