package dev.cairn.feedback.feedback;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.FeedbackId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.feedback.conversation.Participations;
import dev.cairn.feedback.people.People;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives feedback, and answers it. */
@Service
public class FeedbackGiving {

    private final Documents<Feedback> documents;
    private final Participations participations;
    private final Conversations conversations;
    private final People people;
    private final Clock clock;

    FeedbackGiving(
            Store store, Participations participations, Conversations conversations, People people, Clock clock) {
        this.documents = store.tenant(
                "feedback", Feedback.class, feedback -> feedback.receiver().value());
        this.participations = participations;
        this.conversations = conversations;
        this.people = people;
        this.clock = clock;
    }

    /** @param talk the talk it belongs to; null where there is none */
    public Stored<Feedback> give(
            PersonId writer,
            PersonId receiver,
            @Nullable ConversationId talk,
            Creation creation,
            Feedback.Observation seen) {
        requireMayGive(writer, receiver, talk);
        var id = new FeedbackId(creation.id("feedback"));
        participations.add(writer, id);
        participations.add(receiver, id);
        return documents.create(
                id.value(), creation, () -> new Feedback(id, writer, receiver, talk, seen, now(), null, false).given());
    }

    public Stored<Feedback> seenBy(PersonId person, String id) {
        return documents
                .find(id)
                .filter(found -> FeedbackPolicy.maySee(found.body(), person))
                .orElseThrow(Problem::notFound);
    }

    /** Those of the feedback that the person may see, newest first. */
    public List<Stored<Feedback>> allSeenBy(PersonId person, Collection<String> ids) {
        return documents.findAll(ids).stream()
                .filter(found -> FeedbackPolicy.maySee(found.body(), person))
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .toList();
    }

    public Stored<Feedback> answer(
            PersonId person, String id, IfMatch ifMatch, Feedback.Answer.Kind kind, @Nullable String text) {
        var answered = documents
                .change(seenBy(person, id).id(), found -> {
                    FeedbackPolicy.requireMayAnswer(found.body(), person);
                    if (found.body().answer() == null) {
                        ifMatch.require(found.version());
                    }
                    return found.body().answered(new Feedback.Answer(kind, text, now()));
                })
                .orElseThrow(Problem::notFound);
        settle(answered.body());
        return answered;
    }

    /** Adds feedback that came from the tool used before; what is here already stays as it is. */
    public void takeOver(Feedback feedback) {
        participations.add(feedback.writer(), feedback.feedback());
        participations.add(feedback.receiver(), feedback.feedback());
        documents.insert(feedback.feedback().value(), Change.to(feedback));
        if (feedback.answer() != null) {
            settle(feedback);
        }
    }

    private void settle(Feedback feedback) {
        participations.settle(feedback.writer(), feedback.feedback());
        participations.settle(feedback.receiver(), feedback.feedback());
    }

    private void requireMayGive(PersonId writer, PersonId receiver, @Nullable ConversationId talk) {
        var to = people.active(receiver, "/receiver");
        if (writer.equals(receiver)) {
            throw Problem.invalid("/receiver", "same-person", "Feedback goes to somebody else.");
        }
        if (talk == null) {
            FeedbackPolicy.requireMayGive(people.find(writer).orElseThrow(Problem::notFound), to, clock.instant());
            return;
        }
        var ofTheTwo = conversations
                .visible(writer, talk.value())
                .filter(found -> found.body().pair().includes(receiver));
        if (ofTheTwo.isEmpty()) {
            throw Problem.invalid("/conversation", "unknown-conversation", "There is no talk of the two with this id.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
