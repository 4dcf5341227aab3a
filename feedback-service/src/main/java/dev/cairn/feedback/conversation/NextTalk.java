package dev.cairn.feedback.conversation;

import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.point.Points;
import dev.cairn.feedback.point.TalkPoint;
import dev.cairn.platform.store.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Puts what two took to their talk on the agenda of the one that comes next between them. What is on it is drawn when it is
 * read and fixed when the talk is held, so that each point is spoken of once.
 */
@Component
public class NextTalk {

    private static final Comparator<Conversation> FIRST = Comparator.comparing(NextTalk::when)
            .thenComparing(talk -> talk.conversation().value());

    private final Conversations conversations;
    private final Participations participations;
    private final Points points;

    NextTalk(Conversations conversations, Participations participations, Points points) {
        this.conversations = conversations;
        this.participations = participations;
        this.points = points;
    }

    /** What stands on the agenda of a talk beside what the two wrote there. */
    public List<TalkPoint> points(Conversation talk) {
        return switch (talk.state()) {
            case HELD, RECAPPED -> talk.outline().points();
            case DRAFT, CANCELLED -> List.of();
            case PROPOSED, SCHEDULED, MISSED -> {
                var open = points.open(talk.pair().employee(), talk.pair().partner());
                yield open.isEmpty() || !isNext(talk) ? List.of() : open;
            }
        };
    }

    /** What would stand on the agenda of a talk that the two do not have yet. */
    public List<TalkPoint> points(Pair pair) {
        var open = points.open(pair.employee(), pair.partner());
        return open.isEmpty() || between(pair).findAny().isPresent() ? List.of() : open;
    }

    private boolean isNext(Conversation talk) {
        return between(talk.pair())
                .filter(other -> !other.conversation().equals(talk.conversation()))
                .allMatch(other -> FIRST.compare(talk, other) < 0);
    }

    /** Those of the two that are still to come. */
    private Stream<Conversation> between(Pair pair) {
        PersonId employee = pair.employee();
        return conversations.allSeenBy(employee, participations.openTalks(employee)).stream()
                .map(Stored::body)
                .filter(talk -> talk.pair().employee().equals(employee))
                .filter(talk -> talk.pair().partner().equals(pair.partner()))
                .filter(talk ->
                        talk.state() == ConversationState.PROPOSED || talk.state() == ConversationState.SCHEDULED);
    }

    private static Instant when(Conversation talk) {
        if (talk.state() == ConversationState.MISSED) {
            return Instant.MAX;
        }
        var scheduled = talk.timing().scheduledAt();
        return scheduled != null
                ? scheduled
                : talk.timing().offered().stream()
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.MAX);
    }
}
