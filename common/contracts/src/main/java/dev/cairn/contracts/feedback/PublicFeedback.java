package dev.cairn.contracts.feedback;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.FeedbackId;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What other services may know of feedback: from whom to whom, and how far it is. */
public record PublicFeedback(
        FeedbackId feedback,
        PersonId receiver,
        PersonId writer,
        @Nullable ConversationId conversation,
        @Nullable LocalDate wantedBy,
        @Nullable Instant givenAt,
        @Nullable Instant answeredAt) {}
