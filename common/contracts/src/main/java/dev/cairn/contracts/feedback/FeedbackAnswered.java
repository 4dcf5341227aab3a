package dev.cairn.contracts.feedback;

/** The receiver answered the feedback. */
public record FeedbackAnswered(PublicFeedback feedback) implements FeedbackEvent {}
