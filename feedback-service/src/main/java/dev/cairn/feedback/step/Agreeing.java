package dev.cairn.feedback.step;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Agrees on steps and ends them, as one of the two: either may, for both. */
@Service
public class Agreeing {

    private final Conversations conversations;
    private final Steps steps;
    private final Clock clock;

    Agreeing(Conversations conversations, Steps steps, Clock clock) {
        this.conversations = conversations;
        this.steps = steps;
        this.clock = clock;
    }

    public List<Stored<Step>> seenBy(PersonId person, String talk) {
        return steps.of(conversations.seenBy(person, talk).body().conversation());
    }

    public Stored<Step> agree(PersonId person, String talk, Creation creation, Step.Agreed agreed) {
        var about = talkWith(person, talk, agreed);
        return steps.create(
                about.conversation(),
                creation,
                () -> Step.agreed(
                        about.conversation(),
                        about.pair().employee(),
                        person,
                        agreed,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    public Stored<Step> change(
            PersonId person,
            String talk,
            String step,
            IfMatch ifMatch,
            Step.Agreed agreed,
            Step.State state,
            @Nullable String reason) {
        var about = talkWith(person, talk, agreed);
        return steps.change(about.conversation(), step, found -> {
                    ifMatch.require(found.version());
                    return turned(found.body(), agreed, state, reason);
                })
                .orElseThrow(Problem::notFound);
    }

    /** A step that is opened again may change with it; one that ends changes before. */
    private Step turned(Step step, Step.Agreed agreed, Step.State state, @Nullable String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return state == Step.State.OPEN
                ? step.ended(state, reason, now).changed(agreed)
                : step.changed(agreed).ended(state, reason, now);
    }

    private Conversation talkWith(PersonId person, String talk, Step.Agreed agreed) {
        var about = conversations.seenBy(person, talk).body();
        if (!about.pair().includes(agreed.who())) {
            throw Problem.invalid("/who", "not-of-this-talk", "A step is taken by one of the two.");
        }
        return about;
    }
}
