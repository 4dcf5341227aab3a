package dev.cairn.goals.plan;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.SupportAnswer;
import dev.cairn.contracts.plan.SupportDecided;
import dev.cairn.platform.store.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the manager answered to something asked for. What was granted is a promise until it is kept.
 *
 * @param said the answer that counts
 * @param earlier answers before it, the newest first
 * @param keptOn the day on which a promise was seen to be kept; null before
 * @param times counts the answers; null in documents of before, where it is as many as there are
 */
public record SupportDecision(
        PersonId owner,
        GoalId goal,
        AskId ask,
        Said said,
        List<Said> earlier,
        @Nullable LocalDate keptOn,
        @Nullable Long times) {

    private static final int KEPT = 20;

    /**
     * An answer.
     *
     * @param asked what was asked then
     * @param on by when it is granted, or when to ask again
     */
    public record Said(
            Ask asked,
            SupportAnswer answer,
            @Words String reason,
            @Nullable LocalDate on,
            PersonId by,
            Instant at) {

        private Said withoutWords() {
            return new Said(asked, answer, "", on, by, at);
        }

        private boolean same(Said other) {
            return asked.equals(other.asked())
                    && answer == other.answer()
                    && reason.equals(other.reason())
                    && Objects.equals(on, other.on())
                    && by.equals(other.by());
        }
    }

    static SupportDecision first(PersonId owner, GoalId goal, AskId ask, Said said) {
        return new SupportDecision(owner, goal, ask, said, List.of(), null, 1L);
    }

    /** Counts the answers; 0 stands for none. */
    public long etag() {
        return times == null ? 1 + earlier.size() : times;
    }

    static String id(PersonId owner, GoalId goal, AskId ask) {
        return owner.value() + "/" + goal.value() + "/" + ask.value();
    }

    /** Answered anew; the same answer again changes nothing. */
    SupportDecision answered(Said now) {
        if (said.same(now)) {
            return this;
        }
        var before =
                Stream.concat(Stream.of(said), earlier.stream()).limit(KEPT).toList();
        return new SupportDecision(owner, goal, ask, now, before, null, etag() + 1);
    }

    SupportDecision kept(@Nullable LocalDate on) {
        return new SupportDecision(owner, goal, ask, said, earlier, on, times);
    }

    /** As who reads from a moment on sees it: of before, what was granted, without the reason. */
    Optional<SupportDecision> since(Instant moment) {
        if (!said.at().isBefore(moment)) {
            var later = earlier.stream()
                    .filter(before -> !before.at().isBefore(moment))
                    .toList();
            return Optional.of(new SupportDecision(owner, goal, ask, said, later, keptOn, etag()));
        }
        return granted()
                ? Optional.of(new SupportDecision(owner, goal, ask, said.withoutWords(), List.of(), keptOn, etag()))
                : Optional.empty();
    }

    boolean granted() {
        return said.answer() == SupportAnswer.GRANTED;
    }

    /** Whether it is still asked for in the words that were answered. */
    public boolean holdsFor(Ask present) {
        return ask.equals(present.id()) && said.asked().wording() == present.wording();
    }

    SupportDecided decided() {
        return new SupportDecided(
                owner,
                goal,
                ask,
                said.asked().kind(),
                said.asked().wording(),
                said.answer(),
                said.on(),
                said.by(),
                said.at(),
                keptOn);
    }
}
