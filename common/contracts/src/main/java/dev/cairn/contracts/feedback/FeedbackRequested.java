package dev.cairn.contracts.feedback;

/** Somebody asked for feedback. */
public record FeedbackRequested(PublicFeedback feedback) implements FeedbackEvent {}
