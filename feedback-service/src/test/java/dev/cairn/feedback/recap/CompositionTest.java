package dev.cairn.feedback.recap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Pair;
import dev.cairn.feedback.conversation.SentRecap.Line;
import dev.cairn.feedback.note.Note;
import dev.cairn.feedback.step.Step;
import dev.cairn.platform.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ConversationId TALK = new ConversationId(Ids.random(NOON));
    private static final PersonId HANNA = new PersonId(Ids.random(NOON));
    private static final PersonId BEN = new PersonId(Ids.random(NOON));
    private static final Pair PAIR = new Pair(HANNA, BEN, true);

    @Test
    void decisionsComeFirstThenAdviceThenNotes() {
        var composed = composed(
                note(HANNA, Note.Kind.NOTE, "noted", 0),
                note(BEN, Note.Kind.ADVICE, "advised", 1),
                note(HANNA, Note.Kind.DECISION, "decided", 2),
                note(BEN, Note.Kind.NOTE, "noted later", 3));
        assertThat(composed.linesUpTo(null))
                .extracting(Line::text)
                .containsExactly("decided", "advised", "noted", "noted later");
        assertThat(composed.linesUpTo(null)).extracting(Line::by).containsExactly(HANNA, BEN, HANNA, BEN);
    }

    @Test
    void aPrivateNoteIsInNoRecapWhoeverPassesItIn() {
        var composed = composed(privateNote(HANNA, "mine alone"), privateNote(BEN, "mine too"));
        assertThat(composed.linesUpTo(null)).isEmpty();
        assertThat(composed.thanks(null).partner()).isNull();
        assertThat(composed.newest()).isNull();
    }

    @Test
    void thanksAreEachSidesOwn() {
        var composed = composed(
                note(HANNA, Note.Kind.THANKS, "for your time", 0), note(BEN, Note.Kind.THANKS, "for the launch", 1));
        assertThat(composed.thanks(null).employee()).isEqualTo("for your time");
        assertThat(composed.thanks("edited").employee()).isEqualTo("edited");
        assertThat(composed.thanks(" ").employee()).isNull();
        assertThat(composed.thanks("edited").partner()).isEqualTo("for the launch");
        assertThat(composed.linesUpTo(null)).isEmpty();
    }

    @Test
    void whatWasWrittenAfterTheLastLookComesUpAndIsNotSentUnseen() {
        var composed = composed(note(HANNA, Note.Kind.NOTE, "seen", 0), note(BEN, Note.Kind.ADVICE, "unseen", 5));
        assertThat(composed.linesUpTo(NOON)).extracting(Line::text).containsExactly("seen");
        assertThat(composed.linesSince(NOON)).extracting(Line::text).containsExactly("unseen");
        assertThat(composed.newest()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void whoChangesTheOthersWordsSaysThemThemselves() {
        var composed = composed(note(BEN, Note.Kind.ADVICE, "Ask early", 0));
        var asWritten = new Line(Line.Kind.ADVICE, BEN, "Ask early");
        var before = new Line(Line.Kind.NOTE, BEN, "as it stood at the last edit");
        var own = new Line(Line.Kind.DECISION, HANNA, "I will");

        assertThat(composed.attributed(
                        List.of(asWritten, new Line(Line.Kind.ADVICE, BEN, "Ask late"), before, own),
                        HANNA,
                        List.of(before)))
                .containsExactly(asWritten, new Line(Line.Kind.NOTE, HANNA, "Ask late"), before, own);
    }

    @Test
    void eachStepStandsAsItIsNow() {
        var step = new Step(
                TALK,
                HANNA,
                BEN,
                new Step.Agreed("Enrol", HANNA, LocalDate.parse("2026-12-01"), null),
                Step.State.DONE,
                null,
                NOON,
                NOON);
        var composed = new Composition(PAIR, List.of(), List.of(new Stored<>("talk/steps/one", 1, step)));
        assertThat(composed.steps()).singleElement().satisfies(taken -> {
            assertThat(taken.id()).isEqualTo("one");
            assertThat(taken.state()).isEqualTo("done");
        });
    }

    @SafeVarargs
    private static Composition composed(Stored<Note>... notes) {
        return new Composition(PAIR, List.of(notes), List.of());
    }

    private static Stored<Note> note(PersonId author, Note.Kind kind, String text, int second) {
        var at = NOON.plusSeconds(second);
        return new Stored<>(
                "talk/author/" + text, 1, new Note(TALK, HANNA, author, Note.Audience.SHARED, kind, text, at, at));
    }

    private static Stored<Note> privateNote(PersonId author, String text) {
        return new Stored<>(
                "talk/author/" + text,
                1,
                new Note(TALK, HANNA, author, Note.Audience.PRIVATE, Note.Kind.THANKS, text, NOON, NOON));
    }
}
