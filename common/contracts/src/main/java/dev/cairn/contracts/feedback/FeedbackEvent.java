package dev.cairn.contracts.feedback;

import dev.cairn.contracts.event.CairnEvent;

/** Something happened to feedback. */
public sealed interface FeedbackEvent extends CairnEvent permits FeedbackRequested, FeedbackGiven, FeedbackAnswered {

    PublicFeedback feedback();

    @Override
    default String aggregate() {
        return feedback().feedback().value();
    }
}
