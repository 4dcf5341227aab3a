package dev.cairn.feedback.conversation.web;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.feedback.point.TalkPoint;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agenda line that stands for something in the plan, by ids alone: its words are read there by whoever may.
 *
 * @param comment the first comment of what was said; only of that kind
 * @param goal for which support is asked; only of that kind
 * @param ask which support; only of that kind
 */
@Schema(name = "TalkPoint")
record PointView(
        TalkPoint.Kind kind,
        @Nullable CommentId comment,
        @Nullable GoalId goal,
        @Nullable AskId ask) {

    static PointView of(TalkPoint point) {
        return new PointView(point.kind(), point.comment(), point.goal(), point.ask());
    }
}
