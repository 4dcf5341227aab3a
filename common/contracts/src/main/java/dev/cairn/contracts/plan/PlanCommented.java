package dev.cairn.contracts.plan;

import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;

/**
 * Somebody commented on a shared plan, or a comment was settled or taken away. An aggregate of its own: one a comment.
 *
 * @param thread the comment that this one answers; itself where it answers none
 * @param part what it is about: {@code plan}, {@code section/vision}, {@code goal/<id>}
 * @param state of the thread; counts on its first comment alone
 * @param removed whether its author took it away
 */
public record PlanCommented(
        CommentId comment,
        CommentId thread,
        PersonId owner,
        String part,
        PersonId by,
        CommentState state,
        boolean removed,
        Instant at)
        implements PlanEvent {

    @Override
    public String aggregate() {
        return comment.value();
    }
}
