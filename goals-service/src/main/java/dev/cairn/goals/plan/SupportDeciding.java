package dev.cairn.goals.plan;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.SupportAnswer;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The manager answering what is asked for, and either side seeing that a promise was kept. */
@Component
public class SupportDeciding {

    private final Plans plans;
    private final PlanReading reading;
    private final Clock clock;

    SupportDeciding(Plans plans, PlanReading reading, Clock clock) {
        this.plans = plans;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * An answer.
     *
     * @param number the shared copy that the manager read: 412 where a newer one was shared meanwhile
     * @param on by when it is granted, which a promise needs; or when to ask again
     */
    public record Answer(
            int number,
            SupportAnswer answer,
            String reason,
            @Nullable LocalDate on) {}

    /**
     * Answers what is asked for in the newest shared copy. The same once more changes nothing.
     *
     * @param ifMatch the answer that the manager saw there: 412 where another one was given meanwhile
     */
    public SupportDecision answer(PersonId owner, GoalId goal, AskId ask, Answer answer, PersonId by, IfMatch ifMatch) {
        var sight = reading.sight(owner, by).filter(seen -> !seen.asOwner()).orElseThrow(Problem::notFound);
        var asked = asked(sight, goal, ask);
        if (sight.copy().number() != answer.number()) {
            throw IfMatch.changedMeanwhile();
        }
        check(answer);
        var said = new SupportDecision.Said(asked, answer.answer(), answer.reason(), answer.on(), by, clock.instant());
        return plans.decisions()
                .put(SupportDecision.id(owner, goal, ask), found -> {
                    var before = found.map(Stored::body);
                    var after = before.map(known -> known.answered(said))
                            .orElseGet(() -> SupportDecision.first(owner, goal, ask, said));
                    if (before.filter(after::equals).isPresent()) {
                        return Change.to(after);
                    }
                    ifMatch.require(before.flatMap(known -> known.since(sight.since()))
                            .map(SupportDecision::etag)
                            .orElse(0L));
                    return Change.to(after, after.decided());
                })
                .body();
    }

    private void check(Answer answer) {
        var needsReason = answer.answer() == SupportAnswer.NOT_NOW || answer.answer() == SupportAnswer.ANOTHER_WAY;
        if (needsReason && answer.reason().isEmpty()) {
            throw Problem.invalid("/reason", "reason-needed", "Say in a sentence why, or which other way.");
        }
        if (answer.answer() == SupportAnswer.GRANTED && answer.on() == null) {
            throw Problem.invalid("/on", "date-needed", "A promise needs a day by which it is kept.");
        }
        if (answer.on() != null && answer.on().isBefore(LocalDate.now(clock).minusDays(1))) {
            throw Problem.invalid("/on", "in-the-past", "That day has passed.");
        }
    }

    /** Says that what was promised came true, or takes that back. Either side may; the last one counts. */
    public SupportDecision keep(PersonId owner, GoalId goal, AskId ask, boolean kept, PersonId by) {
        var sight = reading.sight(owner, by).orElseThrow(Problem::notFound);
        asked(sight, goal, ask);
        return plans.decisions()
                .change(SupportDecision.id(owner, goal, ask), stored -> {
                    var before = stored.body();
                    if (!before.granted()) {
                        throw Problem.conflict("not-granted", "Only what was granted can be kept.");
                    }
                    if (kept == (before.keptOn() != null)) {
                        return Change.to(before);
                    }
                    var after = before.kept(kept ? LocalDate.now(clock) : null);
                    return Change.to(after, after.decided());
                })
                .orElseThrow(Problem::notFound)
                .body();
    }

    private static Ask asked(PlanSight sight, GoalId goal, AskId ask) {
        return sight.copy().goal(goal).flatMap(shared -> shared.text().ask(ask)).orElseThrow(Problem::notFound);
    }
}
