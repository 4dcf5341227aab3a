package dev.cairn.feedback.imports.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.feedback.conversation.Place;
import dev.cairn.feedback.conversation.SentRecap.Line;
import dev.cairn.feedback.conversation.agenda.Topic;
import dev.cairn.feedback.feedback.Feedback;
import dev.cairn.feedback.note.Note;
import dev.cairn.feedback.step.Step;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Talks and feedback of the past; people are named by the organization's own key. */
record ConversationImportRequest(
        @NotNull @Size(max = 5_000) List<@Valid @NotNull ImportedTalk> conversations,
        @Size(max = 5_000) @Nullable List<@Valid @NotNull ImportedFeedback> feedback) {

    /**
     * A talk.
     *
     * @param ref a name within the file
     * @param proposedBy the employee where it is left out
     * @param proposedAt a week before the talk where it is left out
     * @param times those offered, where it is still proposed
     * @param heldAt the planned time where it is left out
     */
    @SuppressWarnings("NullAway") // validated before use
    record ImportedTalk(
            @NotBlank @Size(max = 80) String ref,
            @NotBlank @Size(max = 80) String employee,
            @NotBlank @Size(max = 80) String partner,
            @Size(max = 80) @Nullable String proposedBy,
            @NotNull ConversationState state,
            @NotBlank @Size(max = 300) String purpose,
            @Size(max = 30) @Nullable List<@Valid @NotNull ImportedAgendaItem> agenda,
            @PastOrPresent @Nullable Instant proposedAt,
            @Size(max = 5) @Nullable List<@NotNull Instant> times,
            @Nullable Instant scheduledAt,
            @Min(5) @Max(240) @Nullable Integer minutes,
            @Valid @Nullable Place place,
            @PastOrPresent @Nullable Instant heldAt,
            @Size(max = 500) @Nullable List<@Valid @NotNull ImportedNote> notes,
            @Size(max = 200) @Nullable List<@Valid @NotNull ImportedStep> steps,
            @Valid @Nullable ImportedRecap recap) {

        List<ImportedAgendaItem> allAgenda() {
            return Objects.requireNonNullElse(agenda, List.of());
        }

        List<ImportedNote> allNotes() {
            return Objects.requireNonNullElse(notes, List.of());
        }

        List<ImportedStep> allSteps() {
            return Objects.requireNonNullElse(steps, List.of());
        }
    }

    record ImportedAgendaItem(
            @NotNull ImportedTopic topic,
            @Size(max = 1_000) @Nullable String text) {}

    /** A topic as tools name it. */
    enum ImportedTopic {
        @JsonProperty("thanks")
        THANKS(Topic.PURPOSE_AND_THANKS),
        @JsonProperty("purpose-and-thanks")
        PURPOSE_AND_THANKS(Topic.PURPOSE_AND_THANKS),
        @JsonProperty("accomplishments")
        ACCOMPLISHMENTS(Topic.ACCOMPLISHMENTS),
        @JsonProperty("vision")
        VISION(Topic.VISION),
        @JsonProperty("goals")
        GOALS(Topic.GOALS),
        @JsonProperty("alignment")
        ALIGNMENT(Topic.ALIGNMENT),
        @JsonProperty("feedback")
        FEEDBACK(Topic.FEEDBACK_WANTED),
        @JsonProperty("support")
        SUPPORT(Topic.SUPPORT),
        @JsonProperty("next-steps")
        NEXT_STEPS(Topic.NEXT_STEPS),
        @JsonProperty("other")
        OTHER(Topic.OTHER);

        final Topic topic;

        ImportedTopic(Topic topic) {
            this.topic = topic;
        }
    }

    record ImportedNote(
            @NotBlank @Size(max = 80) String by,
            Note.@NotNull Audience audience,
            Note.@NotNull Kind kind,
            @NotBlank @Size(max = 4_000) String text,
            @PastOrPresent @Nullable Instant at) {}

    record ImportedStep(
            @NotBlank @Size(max = 300) String what,
            @NotBlank @Size(max = 80) String who,
            @NotNull LocalDate by,
            Step.@Nullable State state,
            @Size(max = 600) @Nullable String reason,
            @PastOrPresent @Nullable Instant endedAt) {}

    /**
     * A recap as it was sent.
     *
     * @param thanks the employee's own line
     * @param thanksOfPartner the partner's own line
     */
    record ImportedRecap(
            @NotNull @Size(max = 100) List<@Valid @NotNull ImportedLine> lines,
            @Size(max = 1_000) @Nullable String thanks,
            @Size(max = 1_000) @Nullable String thanksOfPartner,
            @Nullable RecapForm how,
            @NotNull @PastOrPresent Instant sentAt,
            @PastOrPresent @Nullable Instant acknowledgedAt) {}

    /** @param by where it is left out: the partner for advice, else the employee */
    record ImportedLine(
            @NotNull ImportedLineKind kind,
            @Size(max = 80) @Nullable String by,
            @NotBlank @Size(max = 4_000) String text) {}

    /** What a line of a recap is; a step that was put in words is something decided. */
    enum ImportedLineKind {
        @JsonProperty("note")
        NOTE(Line.Kind.NOTE),
        @JsonProperty("advice")
        ADVICE(Line.Kind.ADVICE),
        @JsonProperty("decision")
        DECISION(Line.Kind.DECISION),
        @JsonProperty("step")
        STEP(Line.Kind.DECISION);

        final Line.Kind kind;

        ImportedLineKind(Line.Kind kind) {
            this.kind = kind;
        }
    }

    /** @param conversation the ref of a talk in this file */
    record ImportedFeedback(
            @NotBlank @Size(max = 80) String ref,
            @NotBlank @Size(max = 80) String writer,
            @NotBlank @Size(max = 80) String receiver,
            @NotBlank @Size(max = 120) String competency,
            @NotBlank @Size(max = 2_000) String situation,
            @NotBlank @Size(max = 2_000) String behaviour,
            @NotBlank @Size(max = 2_000) String impact,
            @Size(max = 2_000) @Nullable String keep,

            @JsonProperty("try") @Size(max = 2_000) @Nullable
            String attempt,

            @Nullable Boolean heardFromOthers,
            @Size(max = 80) @Nullable String conversation,
            @NotNull @PastOrPresent Instant givenAt,
            @Valid @Nullable ImportedAnswer answer) {}

    record ImportedAnswer(
            Feedback.Answer.@NotNull Kind kind,
            @Size(max = 2_000) @Nullable String text,
            @NotNull @PastOrPresent Instant at) {}
}
