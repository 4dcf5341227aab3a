package dev.cairn.contracts.feedback;

/** Feedback was given. */
public record FeedbackGiven(PublicFeedback feedback) implements FeedbackEvent {}
