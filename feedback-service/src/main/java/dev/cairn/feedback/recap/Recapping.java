package dev.cairn.feedback.recap;

import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.feedback.conversation.SentRecap;
import dev.cairn.feedback.conversation.SentRecap.Line;
import dev.cairn.feedback.conversation.SentRecap.Thanks;
import dev.cairn.feedback.note.Notes;
import dev.cairn.feedback.step.Steps;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Drafts, edits, sends and acknowledges recaps. */
@Service
public class Recapping {

    private final Conversations conversations;
    private final Notes notes;
    private final Steps steps;
    private final Documents<RecapDraft> drafts;
    private final Clock clock;

    Recapping(Conversations conversations, Notes notes, Steps steps, Store store, Clock clock) {
        this.conversations = conversations;
        this.notes = notes;
        this.steps = steps;
        this.drafts = store.tenant(Conversations.COLLECTION, RecapDraft.class, draft -> draft.employee()
                .value());
        this.clock = clock;
    }

    public Recap seenBy(PersonId person, String id) {
        var talk = conversations.seenBy(person, id);
        RecapPolicy.requireMayRead(talk.body(), person, now());
        return talk.body().recap() == null ? drafted(talk.body()) : sent(talk);
    }

    /**
     * Keeps what the employee made of it. Where they changed the other's words, the line is theirs from then on.
     *
     * @param thanks the employee's own line; null takes what they noted as thanks
     * @param upTo the newest shared note that they have seen; null for all that there are
     */
    public Recap edit(
            PersonId person,
            String id,
            IfMatch ifMatch,
            List<Line> lines,
            @Nullable String thanks,
            @Nullable Instant upTo) {
        var talk = toSend(person, id);
        requireOfThisTalk(talk, lines);
        var composed = composition(talk);
        var seen = upTo == null ? composed.newest() : upTo;
        drafts.put(key(talk), before -> {
            ifMatch.require(version(before));
            if (before.isPresent() && before.get().body().sealed() != null) {
                throw Problem.conflict("recap-being-sent", "This recap is being sent. Send it again to finish.");
            }
            var kept = composed.attributed(
                    lines, person, before.map(draft -> draft.body().lines()).orElse(List.of()));
            return Change.to(new RecapDraft(person, kept, thanks, seen, null));
        });
        return drafted(talk);
    }

    /**
     * Sends it to both: first fixes what is sent, then closes the talk with it, so that each try sends the same.
     *
     * @param upTo where it was not edited: the newest shared note that the employee has seen; null for all
     */
    public Recap send(PersonId person, String id, IfMatch ifMatch, RecapForm how, @Nullable Instant upTo) {
        var talk = toSend(person, id);
        var leaving = drafts.put(key(talk), before -> Change.to(leaving(talk, before, ifMatch, how, upTo)))
                .body();
        return sent(conversations.change(person, id, found -> found.body().close(asSent(leaving))));
    }

    public Recap acknowledge(PersonId person, String id, IfMatch ifMatch) {
        return sent(conversations.change(person, id, found -> {
            RecapPolicy.requireMayAcknowledge(found.body(), person);
            RecapPolicy.requireMayRead(found.body(), person, now());
            if (Objects.requireNonNull(found.body().recap()).acknowledgedAt() == null) {
                ifMatch.require(found.version());
            }
            return found.body().acknowledge(now());
        }));
    }

    private Conversation toSend(PersonId person, String id) {
        var talk = conversations.seenBy(person, id).body();
        RecapPolicy.requireMaySend(talk, person);
        if (talk.state() != ConversationState.HELD) {
            throw Problem.conflict("not-in-this-state", "A recap is written and sent once after the talk was held.");
        }
        return talk;
    }

    private RecapDraft leaving(
            Conversation talk,
            Optional<Stored<RecapDraft>> before,
            IfMatch ifMatch,
            RecapForm how,
            @Nullable Instant upTo) {
        if (before.isPresent() && before.get().body().sealed() != null) {
            return before.get().body();
        }
        ifMatch.require(version(before));
        var composed = composition(talk);
        var draft = before.map(Stored::body)
                .orElseGet(() -> new RecapDraft(talk.pair().employee(), composed.linesUpTo(upTo), null, upTo, null));
        return draft.leaving(new RecapDraft.Leaving(composed.thanks(draft.thanks()), composed.steps(), how));
    }

    private SentRecap asSent(RecapDraft draft) {
        var leaving = Objects.requireNonNull(draft.sealed());
        return new SentRecap(draft.lines(), leaving.thanks(), leaving.steps(), now(), leaving.how(), null);
    }

    private Recap drafted(Conversation talk) {
        var composed = composition(talk);
        var kept = drafts.find(key(talk));
        var draft = kept.map(Stored::body);
        return new Recap(
                Objects.requireNonNull(talk.milestones().recapDueOn()),
                draft.map(RecapDraft::lines).orElseGet(() -> composed.linesUpTo(null)),
                draft.map(edited -> composed.linesSince(edited.upTo())).orElse(List.of()),
                composed.newest(),
                composed.thanks(draft.map(RecapDraft::thanks).orElse(null)),
                composed.steps(),
                null,
                null,
                null,
                version(kept));
    }

    private static Recap sent(Stored<Conversation> talk) {
        var recap = Objects.requireNonNull(talk.body().recap());
        return new Recap(
                Objects.requireNonNull(talk.body().milestones().recapDueOn()),
                recap.lines(),
                List.of(),
                null,
                Objects.requireNonNullElse(recap.thanks(), new Thanks(null, null)),
                recap.steps(),
                recap.sentAt(),
                recap.how(),
                recap.acknowledgedAt(),
                talk.version());
    }

    private Composition composition(Conversation talk) {
        return new Composition(talk.pair(), notes.shared(talk), steps.of(talk.conversation()));
    }

    private static void requireOfThisTalk(Conversation talk, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!talk.pair().includes(lines.get(i).by())) {
                throw Problem.invalid("/lines/" + i + "/by", "not-of-this-talk", "A line is by one of the two.");
            }
        }
    }

    private static long version(Optional<Stored<RecapDraft>> draft) {
        return draft.map(Stored::version).orElse(0L);
    }

    private static String key(Conversation talk) {
        return talk.conversation() + "/recap";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
