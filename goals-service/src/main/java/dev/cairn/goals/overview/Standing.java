package dev.cairn.goals.overview;

import dev.cairn.contracts.checkin.PublicCheckIn;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.contracts.plan.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one person's plan, talks and check-ins stand: facts as events told them, newest kept. What they mean (due, waiting)
 * is worked out when it is read.
 *
 * @param sequence of the plan's newest event
 * @param about what was said about the plan
 */
record Standing(
        PersonId person,
        @Nullable PublicPlan plan,
        long sequence,
        List<Said> verdicts,
        @Nullable Instant progressAt,
        List<Talk> talks,
        List<Look> checkIns,
        PlanTalk about) {

    private static final int KEPT = 20;

    /** @param substance of the goal then; null where the event did not tell */
    record Said(
            GoalId goal,
            int shared,
            Verdict verdict,
            @Nullable Integer substance,
            @Nullable Instant at,
            long sequence) {

        /** Whether a manager knows of it: what was agreed stays agreed, the rest counts from when they were given sight. */
        boolean knownTo(PersonId manager, PublicPlan plan) {
            return verdict == Verdict.FITS || at == null || plan.tells(manager, at);
        }
    }

    /** @param imported whether it stands as it was before Cairn was used: what was read there is not to be read again */
    record Talk(PublicConversation talk, long sequence, boolean imported) {

        boolean waitsToBeRead() {
            return talk.recapSentAt() != null && talk.acknowledgedAt() == null && !imported;
        }
    }

    record Look(PublicCheckIn checkIn, long sequence) {}

    static Standing of(PersonId person) {
        return new Standing(person, null, 0, List.of(), null, List.of(), List.of(), PlanTalk.NONE);
    }

    Standing with(PublicPlan newest, long itsSequence) {
        return itsSequence <= sequence
                ? this
                : new Standing(person, newest, itsSequence, verdicts, progressAt, talks, checkIns, about);
    }

    Standing with(Said said) {
        var merged = merged(verdicts, said, Said::goal, Said::sequence);
        return new Standing(person, plan, sequence, merged, progressAt, talks, checkIns, about);
    }

    Standing withProgress(Instant at) {
        var latest = progressAt == null || at.isAfter(progressAt) ? at : progressAt;
        return new Standing(person, plan, sequence, verdicts, latest, talks, checkIns, about);
    }

    Standing with(Talk talk) {
        var merged = merged(talks, talk, known -> known.talk().conversation(), Talk::sequence).stream()
                .sorted(Comparator.comparing((Talk known) -> known.talk().proposedAt())
                        .reversed())
                .limit(KEPT)
                .toList();
        return new Standing(person, plan, sequence, verdicts, progressAt, merged, checkIns, about);
    }

    Standing with(Look look) {
        var merged = merged(checkIns, look, known -> known.checkIn().checkIn(), Look::sequence).stream()
                .sorted(Comparator.comparing((Look known) -> known.checkIn().due())
                        .reversed())
                .limit(KEPT)
                .toList();
        return new Standing(person, plan, sequence, verdicts, progressAt, talks, merged, about);
    }

    Standing with(PlanTalk.Remark remark) {
        return new Standing(person, plan, sequence, verdicts, progressAt, talks, checkIns, about.with(remark));
    }

    Standing with(PlanTalk.Answer answer) {
        return new Standing(person, plan, sequence, verdicts, progressAt, talks, checkIns, about.with(answer));
    }

    Stream<PublicConversation> talksWith(PersonId partner) {
        return talks.stream().map(Talk::talk).filter(talk -> talk.partner().equals(partner));
    }

    Stream<PublicConversation> recapsToRead(PersonId partner) {
        return talks.stream().filter(Talk::waitsToBeRead).map(Talk::talk).filter(talk -> talk.partner()
                .equals(partner));
    }

    Stream<PublicCheckIn> checkInsWith(PersonId partner) {
        return checkIns.stream().map(Look::checkIn).filter(checkIn -> checkIn.partner()
                .equals(partner));
    }

    private static <T> List<T> merged(List<T> known, T one, Function<T, Object> key, Function<T, Long> sequence) {
        var merged = new ArrayList<>(known);
        var same = known.stream()
                .filter(other -> key.apply(other).equals(key.apply(one)))
                .findFirst();
        if (same.isPresent()) {
            if (sequence.apply(same.get()) >= sequence.apply(one)) {
                return known;
            }
            merged.remove(same.get());
        }
        merged.add(one);
        return List.copyOf(merged);
    }
}
