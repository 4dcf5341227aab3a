package dev.cairn.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.testkit.Answer;
import org.junit.jupiter.api.Test;

/** What mail is told: what its recipient would see in the portal now, and nothing else. */
class MessageIT {

    private final Organization acme = new Organization();

    @Test
    void anInvitationTellsBothAndNobodyElse() {
        var talk = Talks.proposed(acme);
        for (var partner : new PersonId[] {acme.hanna, acme.ben}) {
            var message = message(talk, partner, "invitation").expect(200);
            assertThat(message.at("/kind")).isEqualTo("invitation");
            assertThat(message.at("/conversation/times/0")).isEqualTo(talk.at("/times/0"));
            assertThat(message.at("/employee")).isEqualTo(acme.hanna.value());
            assertThat(message.json().at("/recap").isNull()).isTrue();
        }
        for (var other : new PersonId[] {acme.carla, acme.adam, acme.paula, acme.dora}) {
            message(talk, other, "invitation").expect(404);
        }
    }

    @Test
    void aDraftIsInNoMessageToTheOther() {
        var draft = acme.as(acme.hanna)
                .creating()
                .post("/api/v1/conversations", """
                {"purpose":"Where next","draft":true}""")
                .expect(201);
        message(draft, acme.ben, "invitation").expect(404);
    }

    @Test
    void aRecapSentInFullTravelsWithoutPrivateNotes() {
        var talk = Talks.held(acme);
        Talks.note(acme, acme.ben, talk, "private", "note", "Kept for myself");
        Talks.note(acme, acme.ben, talk, "shared", "advice", "Say it first");
        message(talk, acme.ben, "recap").expect(404);
        Talks.recapped(acme, talk, "in-full");
        var message = message(talk, acme.ben, "recap").expect(200);
        assertThat(message.at("/recap/lines/0/text")).isEqualTo("Say it first");
        assertThat(message.text()).doesNotContain("myself");
        assertThat(message(talk, acme.ben, "held").json().at("/recap").isNull()).isTrue();
    }

    @Test
    void aRecapSentAsALinkHasNoWordsInTheMail() {
        var talk = Talks.held(acme);
        Talks.note(acme, acme.ben, talk, "shared", "advice", "Say it first");
        Talks.recapped(acme, talk, "link");
        var message = message(talk, acme.ben, "recap").expect(200);
        assertThat(message.json().at("/recap").isNull()).isTrue();
        assertThat(message.at("/conversation/recapHow")).isEqualTo("link");
        assertThat(message.text()).doesNotContain("Say it first");
    }

    private Answer message(Answer talk, PersonId recipient, String kind) {
        return SharedService.asService(acme.tenant, recipient)
                .get("/internal/conversations/%s/message?for=%s&kind=%s".formatted(talk.at("/id"), recipient, kind));
    }
}
