package dev.cairn.feedback.point;

import dev.cairn.contracts.plan.SupportAnswer;
import dev.cairn.contracts.plan.SupportDecided;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Makes a point of support to which the manager answered that they talk about it, until it is answered otherwise. */
@Component
class SupportToTalkAbout implements EventHandler<SupportDecided> {

    private final Points points;

    SupportToTalkAbout(Points points) {
        this.points = points;
    }

    @Override
    public Class<SupportDecided> handles() {
        return SupportDecided.class;
    }

    @Override
    public void on(Received<? extends SupportDecided> received) {
        var decided = received.event();
        var point = TalkPoint.of(decided, received.sequence());
        var meant = new KeptPoint.Meant("goal/" + decided.goal(), decided.wording(), decided.at());
        var wanted = decided.answer() == SupportAnswer.TALK;
        points.hear(decided.owner(), new KeptPoint(point, meant, wanted, received.sequence(), null));
    }
}
