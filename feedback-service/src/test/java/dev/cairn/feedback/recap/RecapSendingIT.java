package dev.cairn.feedback.recap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.feedback.Organization;
import dev.cairn.feedback.SharedService;
import dev.cairn.feedback.Talks;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.feedback.conversation.SentRecap.Line;
import dev.cairn.feedback.conversation.SentRecap.Thanks;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.testkit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecapSendingIT {

    private final Organization acme = new Organization();

    @Test
    void afterACrashInTheMiddleTheNextTrySendsWhatTheFirstHadFixed() {
        var talk = Talks.held(acme);
        stoppedWhileSending(talk, "As it was fixed");
        Talks.note(acme, acme.ben, talk, "shared", "advice", "Written too late");
        var path = Talks.path(talk) + "/recap";

        var edit = acme.as(acme.hanna).ifMatch("1").put(path, "{\"lines\":[]}");
        assertThat(edit.expect(409).at("/code")).isEqualTo("recap-being-sent");
        acme.as(acme.ben).get(path).expect(404);

        var sent = acme.as(acme.hanna).ifMatch("0").post(path + "/sending", "{\"how\":\"link\"}");
        assertThat(sent.expect(200).at("/how")).isEqualTo("in-full");
        var read = acme.as(acme.ben).get(path).expect(200);
        assertThat(read.at("/lines/0/text")).isEqualTo("As it was fixed");
        assertThat(read.at("/thanks/employee")).isEqualTo("Thank you");
        assertThat(read.text()).doesNotContain("too late");
    }

    /** As a process leaves it that stops between the two writes. */
    private void stoppedWhileSending(Answer talk, String line) {
        var draft = new RecapDraft(
                acme.hanna,
                List.of(new Line(Line.Kind.NOTE, acme.hanna, line)),
                null,
                null,
                new RecapDraft.Leaving(new Thanks("Thank you", null), List.of(), RecapForm.IN_FULL));
        CurrentTenant.run(acme.tenant, () -> SharedService.running()
                .bean(Store.class)
                .tenant(Conversations.COLLECTION, RecapDraft.class, kept -> kept.employee()
                        .value())
                .insert(talk.at("/id") + "/recap", Change.to(draft)));
    }
}
