package dev.cairn.feedback.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.contracts.conversation.ConversationCancelled;
import dev.cairn.contracts.conversation.ConversationEvent;
import dev.cairn.contracts.conversation.ConversationMoved;
import dev.cairn.contracts.conversation.ConversationProposed;
import dev.cairn.contracts.conversation.ConversationScheduled;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.people.WorkingDays;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.web.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ConversationLifeTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T08:00:00Z");
    private static final WorkingDays BERLIN = new WorkingDays(Set.of(), ZoneId.of("Europe/Berlin"), Away.NEVER);
    private static final PersonId HANNA = new PersonId(Ids.random(MONDAY));
    private static final PersonId BEN = new PersonId(Ids.random(MONDAY));

    /** Where each state may lead; everything else is forbidden. */
    private static final Map<ConversationState, Set<ConversationState>> MAY_BECOME = Map.of(
            ConversationState.DRAFT, Set.of(ConversationState.PROPOSED, ConversationState.CANCELLED),
            ConversationState.PROPOSED, Set.of(ConversationState.SCHEDULED, ConversationState.CANCELLED),
            ConversationState.SCHEDULED,
                    Set.of(
                            ConversationState.PROPOSED,
                            ConversationState.HELD,
                            ConversationState.MISSED,
                            ConversationState.CANCELLED),
            ConversationState.MISSED,
                    Set.of(ConversationState.PROPOSED, ConversationState.HELD, ConversationState.CANCELLED),
            ConversationState.HELD, Set.of(ConversationState.RECAPPED),
            ConversationState.RECAPPED, Set.of(),
            ConversationState.CANCELLED, Set.of());

    @Test
    void theOtherSideAcceptsAndNotTheProposer() {
        var proposed = proposedBy(HANNA, FRIDAY);
        refused("answer-is-the-others", () -> proposed.accept(HANNA, FRIDAY, false, MONDAY));
        var scheduled = proposed.accept(BEN, FRIDAY, false, MONDAY);
        assertThat(scheduled.body().state()).isEqualTo(ConversationState.SCHEDULED);
        assertThat(scheduled.events()).hasOnlyElementsOfType(ConversationScheduled.class);
    }

    @Test
    void aTimeWithinAFullWorkingDayNeedsAnExplicitYes() {
        var proposed = proposedBy(HANNA, TUESDAY, FRIDAY);
        assertThat(proposed.timing().soon()).containsExactly(TUESDAY);
        refused("explicit-yes-needed", () -> proposed.accept(BEN, TUESDAY, false, MONDAY));
        assertThat(proposed.accept(BEN, TUESDAY, true, MONDAY).body().timing().scheduledAt())
                .isEqualTo(TUESDAY);
        assertThat(proposed.accept(BEN, FRIDAY, false, MONDAY).body().timing().scheduledAt())
                .isEqualTo(FRIDAY);
    }

    @Test
    void onlyATimeThatWasOfferedAndStillLiesAheadIsAccepted() {
        var proposed = proposedBy(HANNA, FRIDAY);
        refused("time-not-offered", () -> proposed.accept(BEN, FRIDAY.plusSeconds(60), false, MONDAY));
        refused("time-passed", () -> proposed.accept(BEN, FRIDAY, false, FRIDAY));
        refused("invalid", () -> draft(HANNA, MONDAY).propose(BERLIN, MONDAY));
        refused("invalid", () -> draft(HANNA).propose(BERLIN, MONDAY));
        refused("invalid", () -> draft(HANNA, MONDAY.plus(Duration.ofDays(400))).propose(BERLIN, MONDAY));
    }

    @Test
    void itMayBeMarkedHeldAsSoonAsItIsScheduled() {
        var scheduled = scheduled();
        var early = scheduled.hold(BERLIN, TUESDAY).body();
        assertThat(early.milestones().heldAt()).isEqualTo(TUESDAY);
        assertThat(early.milestones().recapDueOn()).isEqualTo("2026-11-25");
        var late = scheduled.hold(BERLIN, FRIDAY.plus(Duration.ofDays(5))).body();
        assertThat(late.milestones().heldAt()).isEqualTo(FRIDAY);
        assertThat(late.milestones().recapDueOn()).isEqualTo("2026-11-30");
    }

    @Test
    void whoMovesItIsWhoWaitsForTheAnswer() {
        var moved = scheduled().move(BEN, List.of(FRIDAY.plusSeconds(3600)), outline(), BERLIN, TUESDAY);
        assertThat(moved.events()).hasOnlyElementsOfType(ConversationMoved.class);
        assertThat(moved.body().timing().scheduledAt()).isNull();
        refused("answer-is-the-others", () -> moved.body().accept(BEN, FRIDAY.plusSeconds(3600), true, TUESDAY));
        assertThat(moved.body()
                        .accept(HANNA, FRIDAY.plusSeconds(3600), true, TUESDAY)
                        .body()
                        .state())
                .isEqualTo(ConversationState.SCHEDULED);
        var counter = proposedBy(HANNA, FRIDAY).move(BEN, List.of(FRIDAY), outline(), BERLIN, MONDAY);
        assertThat(counter.events()).hasOnlyElementsOfType(ConversationProposed.class);
    }

    @Test
    void eachChangeOfTheCalendarEntryCountsItsSequence() {
        var scheduled = scheduled();
        assertThat(scheduled.shown().calendarSequence()).isZero();
        var moved =
                scheduled.move(BEN, List.of(FRIDAY), outline(), BERLIN, MONDAY).body();
        assertThat(moved.shown().calendarSequence()).isEqualTo(1);
        var again = moved.accept(HANNA, FRIDAY, true, MONDAY).body();
        assertThat(again.shown().calendarSequence()).isEqualTo(2);
        assertThat(again.cancel().body().shown().calendarSequence()).isEqualTo(3);
        assertThat(proposedBy(HANNA, FRIDAY).cancel().body().shown().calendarSequence())
                .isZero();
    }

    @Test
    void aDraftThatIsCalledOffTellsNobody() {
        assertThat(draft(HANNA, FRIDAY).cancel().events()).isEmpty();
        assertThat(proposedBy(HANNA, FRIDAY).cancel().events()).hasOnlyElementsOfType(ConversationCancelled.class);
    }

    @Test
    void itIsMissedOnlyOnceItsTimeHasCome() {
        refused("not-yet", () -> scheduled().miss(TUESDAY));
        var missed = scheduled().miss(FRIDAY).body();
        assertThat(missed.hold(BERLIN, FRIDAY.plusSeconds(60)).body().state()).isEqualTo(ConversationState.HELD);
    }

    @Test
    void nobodyElseEverSeesIt() {
        var other = new PersonId(Ids.random(MONDAY));
        var draft = draft(HANNA, FRIDAY);
        assertThat(ConversationPolicy.maySee(draft, HANNA)).isTrue();
        assertThat(ConversationPolicy.maySee(draft, BEN)).isFalse();
        assertThat(ConversationPolicy.maySee(draft.cancel().body(), BEN)).isFalse();
        assertThat(ConversationPolicy.maySee(scheduled(), BEN)).isTrue();
        assertThat(ConversationPolicy.maySee(scheduled(), other)).isFalse();
    }

    @RepeatedTest(500)
    void noSequenceOfMovesReachesAForbiddenState(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var talk = draft(random.nextBoolean() ? HANNA : BEN, timeAfter(MONDAY, random));
        var now = MONDAY;
        for (int move = 0; move < 40; move++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(3_000)));
            var next = attempted(talk, now, random);
            if (next != null) {
                checkStep(talk, next, now);
                talk = next.body();
            }
        }
    }

    private static Change<Conversation> attempted(Conversation talk, Instant now, Random random) {
        var by = random.nextBoolean() ? HANNA : BEN;
        var offered = talk.timing().offered();
        var time = offered.isEmpty() ? now : offered.get(random.nextInt(offered.size()));
        try {
            return switch (random.nextInt(9)) {
                case 0 -> talk.propose(BERLIN, now);
                case 1, 2 -> talk.accept(by, time, random.nextBoolean(), now);
                case 3 -> talk.move(by, List.of(timeAfter(now, random)), outline(), BERLIN, now);
                case 4 -> random.nextInt(6) == 0 ? talk.cancel() : talk.miss(now);
                case 5 -> talk.hold(BERLIN, now);
                case 6 -> talk.miss(now);
                case 7 -> talk.close(recap(now));
                default -> talk.acknowledge(now);
            };
        } catch (Problem refused) {
            return null;
        }
    }

    private static void checkStep(Conversation before, Change<Conversation> step, Instant now) {
        var after = step.body();
        if (after.state() != before.state()) {
            assertThat(MAY_BECOME.get(before.state())).contains(after.state());
        }
        var agreed = Set.of(
                ConversationState.SCHEDULED,
                ConversationState.HELD,
                ConversationState.RECAPPED,
                ConversationState.MISSED);
        if (after.state() != ConversationState.CANCELLED) {
            assertThat(after.timing().scheduledAt() != null).isEqualTo(agreed.contains(after.state()));
        }
        assertThat(after.milestones().heldAt() != null)
                .isEqualTo(after.state() == ConversationState.HELD || after.state() == ConversationState.RECAPPED);
        assertThat(after.milestones().recapDueOn() != null)
                .isEqualTo(after.milestones().heldAt() != null);
        assertThat(after.recap() != null).isEqualTo(after.state() == ConversationState.RECAPPED);
        assertThat(after.timing().calendarSequence())
                .isGreaterThanOrEqualTo(before.timing().calendarSequence());
        assertThat(after.pair()).isEqualTo(before.pair());
        assertThat(after.wasProposed()
                        || after.state() == ConversationState.DRAFT
                        || after.state() == ConversationState.CANCELLED)
                .isTrue();
        step.events().forEach(event -> assertThat(((ConversationEvent) event).conversation())
                .isEqualTo(after.shown()));
        if (after.milestones().heldAt() != null) {
            assertThat(after.milestones().heldAt()).isBeforeOrEqualTo(now);
        }
    }

    private static Instant timeAfter(Instant now, Random random) {
        return now.plus(Duration.ofMinutes(1 + random.nextInt(10_000)));
    }

    private static SentRecap recap(Instant now) {
        return new SentRecap(List.of(), null, List.of(), now, RecapForm.LINK, null);
    }

    private static Conversation scheduled() {
        return proposedBy(HANNA, FRIDAY).accept(BEN, FRIDAY, false, MONDAY).body();
    }

    private static Conversation proposedBy(PersonId author, Instant... times) {
        return draft(author, times).propose(BERLIN, MONDAY).body();
    }

    private static Conversation draft(PersonId author, Instant... times) {
        var id = new ConversationId(Ids.random(MONDAY));
        return Conversation.draft(id, new Pair(HANNA, BEN, true), author, outline(), List.of(times), MONDAY);
    }

    private static Outline outline() {
        return new Outline("Where next", List.of(), 30, Place.SUGGESTED);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
