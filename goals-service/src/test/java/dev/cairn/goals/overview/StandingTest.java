package dev.cairn.goals.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final PersonId HANNA = new PersonId(Ids.random(NOON));
    private static final PersonId BEN = new PersonId(Ids.random(NOON));

    @Test
    void aRecapWaitsForThePartnerUntilItIsAcknowledged() {
        var sent = talk(null);
        var standing = Standing.of(HANNA).with(new Standing.Talk(sent, 1, false));

        assertThat(standing.recapsToRead(BEN)).containsExactly(sent);
        assertThat(standing.recapsToRead(HANNA)).isEmpty();
        assertThat(standing.with(new Standing.Talk(acknowledged(sent), 2, false))
                        .recapsToRead(BEN))
                .isEmpty();
    }

    @Test
    void aRecapThatWasImportedIsNotToBeReadAgain() {
        var standing = Standing.of(HANNA).with(new Standing.Talk(talk(null), 1, true));

        assertThat(standing.recapsToRead(BEN)).isEmpty();
        assertThat(standing.talksWith(BEN)).hasSize(1);
    }

    private static PublicConversation acknowledged(PublicConversation talk) {
        return talk(talk.conversation(), NOON.plusSeconds(60));
    }

    private static PublicConversation talk(@Nullable Instant acknowledgedAt) {
        return talk(new ConversationId(Ids.random(NOON)), acknowledgedAt);
    }

    private static PublicConversation talk(ConversationId id, @Nullable Instant acknowledgedAt) {
        return new PublicConversation(
                id,
                HANNA,
                BEN,
                true,
                HANNA,
                ConversationState.RECAPPED,
                NOON,
                NOON,
                30,
                1,
                NOON,
                LocalDate.parse("2026-11-24"),
                NOON,
                RecapForm.LINK,
                acknowledgedAt);
    }
}
