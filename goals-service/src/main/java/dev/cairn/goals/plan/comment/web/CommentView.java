package dev.cairn.goals.plan.comment.web;

import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.CommentState;
import dev.cairn.goals.plan.comment.Comment;
import dev.cairn.platform.store.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param part what it is about: {@code plan}, {@code section/vision}, {@code role}, {@code goal/<id>}
 * @param shared the number of the shared copy that was the newest then
 * @param answers the comment that it answers; null for a first one
 * @param text null where its author took it away, but not what was answered
 * @param state of a first comment, with all that answers it
 * @param etag what If-Match wants for the next change
 */
record CommentView(
        CommentId id,
        String part,
        int shared,
        @Nullable CommentId answers,
        PersonId by,
        @Nullable String text,
        CommentState state,
        Instant at,
        @Nullable Instant changedAt,
        String etag) {

    static CommentView of(Stored<Comment> stored) {
        var comment = stored.body();
        return new CommentView(
                comment.comment(),
                comment.about().part(),
                comment.about().shared(),
                comment.about().answers(),
                comment.by(),
                comment.text(),
                comment.state(),
                comment.at(),
                comment.changedAt(),
                Long.toString(stored.version()));
    }
}
