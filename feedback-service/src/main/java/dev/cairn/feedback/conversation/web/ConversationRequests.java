package dev.cairn.feedback.conversation.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Outline;
import dev.cairn.feedback.conversation.Place;
import dev.cairn.feedback.conversation.agenda.AgendaItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send about a talk. */
final class ConversationRequests {

    private ConversationRequests() {}

    /** @param draft true keeps it to its author for now */
    record ProposeConversationRequest(
            @Nullable PersonId employee,
            @Nullable PersonId partner,
            @NotBlank @Size(max = 300) String purpose,
            @Size(max = 30) @Nullable List<@Valid @NotNull AgendaItem> agenda,
            @Size(max = 5) @Nullable List<@NotNull Instant> times,
            @Min(5) @Max(240) @Nullable Integer minutes,
            @Valid @Nullable Place place,
            @Nullable Boolean draft) {

        Outline outline() {
            return ConversationRequests.outline(purpose, agenda, minutes, place);
        }
    }

    record RewriteConversationRequest(
            @NotBlank @Size(max = 300) String purpose,
            @Size(max = 30) @Nullable List<@Valid @NotNull AgendaItem> agenda,
            @Size(max = 5) @Nullable List<@NotNull Instant> times,
            @Min(5) @Max(240) @Nullable Integer minutes,
            @Valid @Nullable Place place) {

        Outline outline() {
            return ConversationRequests.outline(purpose, agenda, minutes, place);
        }
    }

    record ChangeAgendaRequest(
            @Pattern(regexp = "(?s).*\\S.*") @Size(max = 300) @Nullable
            String purpose,

            @NotNull @Size(max = 30) List<@Valid @NotNull AgendaItem> agenda) {}

    record AcceptConversationRequest(
            @NotNull Instant time, @Nullable Boolean explicitYes) {}

    record MoveConversationRequest(
            @NotNull @Size(min = 1, max = 5) List<@NotNull Instant> times,
            @Min(5) @Max(240) @Nullable Integer minutes,
            @Valid @Nullable Place place) {}

    private static Outline outline(
            String purpose, @Nullable List<AgendaItem> agenda, @Nullable Integer minutes, @Nullable Place place) {
        return new Outline(
                purpose,
                agenda == null ? List.of() : agenda,
                minutes == null ? Outline.USUAL_MINUTES : minutes,
                place == null ? Place.SUGGESTED : place);
    }

    /** As precise as times are stored. */
    static List<Instant> times(@Nullable List<Instant> times) {
        return times == null
                ? List.of()
                : times.stream().map(ConversationRequests::time).toList();
    }

    static Instant time(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
