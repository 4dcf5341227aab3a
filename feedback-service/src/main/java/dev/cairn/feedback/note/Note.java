package dev.cairn.feedback.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two wrote down.
 *
 * @param employee of the talk
 * @param text null only where the person whose key sealed it was erased
 */
public record Note(
        ConversationId conversation,
        PersonId employee,
        PersonId author,
        Audience audience,
        Kind kind,
        @Words @Nullable String text,
        Instant recordedAt,
        Instant changedAt) {

    /** For whom it is. */
    public enum Audience {
        /** The author alone: nobody else, whatever their role. */
        @JsonProperty("private")
        PRIVATE,
        @JsonProperty("shared")
        SHARED
    }

    /** What it is. */
    public enum Kind {
        @JsonProperty("note")
        NOTE,
        @JsonProperty("advice")
        ADVICE,
        @JsonProperty("decision")
        DECISION,
        @JsonProperty("thanks")
        THANKS
    }

    public boolean shared() {
        return audience == Audience.SHARED;
    }

    /** Whose key seals it: a private one is the author's, a shared one belongs to the talk's subject. */
    public String sealedFor() {
        return (shared() ? employee : author).value();
    }

    Note rewritten(Audience newAudience, Kind newKind, String newText, Instant now) {
        return new Note(conversation, employee, author, newAudience, newKind, newText, recordedAt, now);
    }
}
