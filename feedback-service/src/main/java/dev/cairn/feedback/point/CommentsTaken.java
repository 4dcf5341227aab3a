package dev.cairn.feedback.point;

import dev.cairn.contracts.plan.CommentState;
import dev.cairn.contracts.plan.PlanCommented;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Makes a point of a comment that was taken to the talk, until it is settled otherwise or taken away. */
@Component
class CommentsTaken implements EventHandler<PlanCommented> {

    private final Points points;

    CommentsTaken(Points points) {
        this.points = points;
    }

    @Override
    public Class<PlanCommented> handles() {
        return PlanCommented.class;
    }

    @Override
    public void on(Received<? extends PlanCommented> received) {
        var comment = received.event();
        if (!comment.thread().equals(comment.comment())) {
            return;
        }
        var point = TalkPoint.of(comment, received.sequence());
        var meant = new KeptPoint.Meant(comment.part(), 0, comment.at());
        var wanted = comment.state() == CommentState.FOR_TALK && !comment.removed();
        points.hear(comment.owner(), new KeptPoint(point, meant, wanted, received.sequence(), null));
    }
}
