package dev.cairn.goals.plan.comment;

import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.CommentState;
import dev.cairn.contracts.plan.PlanCommented;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Words;
import dev.cairn.platform.web.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing said about a shared plan, of one author. What answers it is a comment of its own; how far the two are with it
 * stands in the first.
 *
 * @param text null once its author took it away
 * @param changedAt when its author last changed it; null where never
 */
public record Comment(
        CommentId comment,
        PersonId owner,
        About about,
        PersonId by,
        @Words @Nullable String text,
        CommentState state,
        Instant at,
        @Nullable Instant changedAt) {

    /**
     * What it is about.
     *
     * @param part the name of the part: {@code plan}, {@code section/vision}, {@code role}, {@code goal/<id>}
     * @param shared the number of the shared copy that was the newest then
     * @param answers the first comment, where it is an answer
     */
    public record About(String part, int shared, @Nullable CommentId answers) {}

    static String id(PersonId owner, CommentId comment) {
        return owner.value() + "/" + comment.value();
    }

    /** The comment that it answers, or itself. */
    public CommentId thread() {
        return about.answers() == null ? comment : about.answers();
    }

    boolean first() {
        return about.answers() == null;
    }

    boolean removed() {
        return text == null;
    }

    /** In other words. */
    Comment rewritten(PersonId author, String words, Instant now) {
        requireAuthor(author);
        return new Comment(comment, owner, about, by, words, state, at, now);
    }

    /** Without words; answers to it stay. */
    Comment withoutWords(PersonId author, Instant now) {
        requireAuthor(author);
        return new Comment(comment, owner, about, by, null, state, at, now);
    }

    /** Resolved, taken to the talk, or open again: for either of the two to say. */
    Comment settled(CommentState now) {
        return new Comment(comment, owner, about, by, text, now, at, changedAt);
    }

    Change<Comment> announced() {
        return Change.to(this, new PlanCommented(comment, thread(), owner, about.part(), by, state, removed(), at));
    }

    private void requireAuthor(PersonId author) {
        if (!author.equals(by)) {
            throw Problem.notAllowed("Only who wrote a comment changes it or takes it away.");
        }
    }
}
