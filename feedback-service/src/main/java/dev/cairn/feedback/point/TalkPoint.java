package dev.cairn.feedback.point;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.plan.PlanCommented;
import dev.cairn.contracts.plan.SupportDecided;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agenda line that stands for something in a plan. Whoever may read that finds its words there.
 *
 * @param comment the first comment of what was said; null where it is about support
 * @param goal for which support is asked; null for a comment
 * @param ask which support; null for a comment
 * @param since tells one time that it was taken to a talk from another
 */
public record TalkPoint(
        Kind kind,
        @Nullable CommentId comment,
        @Nullable GoalId goal,
        @Nullable AskId ask,
        long since) {

    /** What it stands for. */
    public enum Kind {
        /** A comment that was taken to the talk. */
        @JsonProperty("comment")
        COMMENT,
        /** Support to which the manager answered: let us talk about it. */
        @JsonProperty("support")
        SUPPORT
    }

    static TalkPoint of(PlanCommented commented, long since) {
        return new TalkPoint(Kind.COMMENT, commented.comment(), null, null, since);
    }

    static TalkPoint of(SupportDecided decided, long since) {
        return new TalkPoint(Kind.SUPPORT, null, decided.goal(), decided.ask(), since);
    }

    /** The same, taken to a talk at another time. */
    TalkPoint since(long later) {
        return new TalkPoint(kind, comment, goal, ask, later);
    }

    /** Its name among its owner's; the same each time. */
    String name() {
        return switch (kind) {
            case COMMENT -> "comment." + Objects.requireNonNull(comment);
            case SUPPORT -> "support." + Objects.requireNonNull(goal) + "." + Objects.requireNonNull(ask);
        };
    }
}
