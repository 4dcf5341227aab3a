package dev.cairn.feedback.imports;

import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.feedback.conversation.Participations;
import dev.cairn.feedback.feedback.FeedbackGiving;
import dev.cairn.feedback.note.Notes;
import dev.cairn.feedback.people.People;
import dev.cairn.feedback.step.Steps;
import org.springframework.stereotype.Component;

/** Where imported things belong. */
@Component
class Places {

    private final Conversations conversations;
    private final Participations participations;
    private final Notes notes;
    private final Steps steps;
    private final FeedbackGiving giving;
    private final People people;

    Places(
            Conversations conversations,
            Participations participations,
            Notes notes,
            Steps steps,
            FeedbackGiving giving,
            People people) {
        this.conversations = conversations;
        this.participations = participations;
        this.notes = notes;
        this.steps = steps;
        this.giving = giving;
        this.people = people;
    }

    /** Puts one thing in its place; a second time does nothing. */
    void take(ImportItem item) {
        if (item.note() != null) {
            notes.takeOver(item.name(), item.note());
        }
        if (item.step() != null) {
            steps.takeOver(item.name(), item.step());
        }
        if (item.talk() != null) {
            take(item.talk());
        }
        if (item.feedback() != null) {
            giving.takeOver(item.feedback());
        }
    }

    private void take(Conversation talk) {
        var about = people.find(talk.pair().employee())
                .orElseThrow(() -> new IllegalStateException(
                        "the event of person " + talk.pair().employee() + " has not come yet"));
        participations.add(talk.pair().employee(), talk.conversation());
        participations.add(talk.pair().partner(), talk.conversation());
        conversations.takeOver(talk, about);
    }
}
