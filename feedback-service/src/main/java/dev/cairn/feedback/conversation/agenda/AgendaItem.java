package dev.cairn.feedback.conversation.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agenda.
 *
 * @param text what exactly, in somebody's own words; null where the topic says it all
 */
public record AgendaItem(
        @NotNull Topic topic, @Size(max = 1_000) @Nullable String text) {}
