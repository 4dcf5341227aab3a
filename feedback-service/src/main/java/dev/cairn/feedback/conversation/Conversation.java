package dev.cairn.feedback.conversation;

import static dev.cairn.contracts.conversation.ConversationState.CANCELLED;
import static dev.cairn.contracts.conversation.ConversationState.DRAFT;
import static dev.cairn.contracts.conversation.ConversationState.HELD;
import static dev.cairn.contracts.conversation.ConversationState.MISSED;
import static dev.cairn.contracts.conversation.ConversationState.PROPOSED;
import static dev.cairn.contracts.conversation.ConversationState.RECAPPED;
import static dev.cairn.contracts.conversation.ConversationState.SCHEDULED;

import dev.cairn.contracts.conversation.ConversationCancelled;
import dev.cairn.contracts.conversation.ConversationHeld;
import dev.cairn.contracts.conversation.ConversationImported;
import dev.cairn.contracts.conversation.ConversationMissed;
import dev.cairn.contracts.conversation.ConversationMoved;
import dev.cairn.contracts.conversation.ConversationProposed;
import dev.cairn.contracts.conversation.ConversationScheduled;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.conversation.RecapAcknowledged;
import dev.cairn.contracts.conversation.RecapSent;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.agenda.AgendaItem;
import dev.cairn.feedback.people.Person;
import dev.cairn.feedback.people.WorkingDays;
import dev.cairn.feedback.point.TalkPoint;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A private talk about development. Its verbs check that the step may be taken now, and by whom, and answer with what it
 * becomes and the event that tells of it; a draft tells nobody.
 *
 * @param proposedBy who made the proposal that stands; the other one answers it
 * @param recap null until it was sent
 */
public record Conversation(
        ConversationId conversation,
        Pair pair,
        PersonId proposedBy,
        ConversationState state,
        Outline outline,
        Timing timing,
        Milestones milestones,
        @Nullable SentRecap recap) {

    /** A talk that only its author knows of. */
    public static Conversation draft(
            ConversationId id, Pair pair, PersonId author, Outline outline, List<Instant> times, Instant now) {
        return new Conversation(
                id, pair, author, DRAFT, outline, Timing.offering(times), Milestones.created(now), null);
    }

    /** Changes a draft as a whole. */
    public Conversation rewritten(Outline newOutline, List<Instant> times) {
        require(DRAFT);
        return new Conversation(
                conversation, pair, proposedBy, state, newOutline, Timing.offering(times), milestones, null);
    }

    /** Changes what it is about; both may, until it was held. */
    public Conversation withAgenda(@Nullable String purpose, List<AgendaItem> agenda) {
        require(DRAFT, PROPOSED, SCHEDULED, MISSED);
        var said = purpose == null ? outline.purpose() : purpose;
        return to(state, outline.withAgenda(Objects.requireNonNullElse(said, ""), agenda), timing, milestones);
    }

    /**
     * Shows a draft to the other side.
     *
     * @param others the other side's working days: which of the times would be a surprise
     */
    public Change<Conversation> propose(WorkingDays others, Instant now) {
        require(DRAFT);
        var times = Offered.checked(timing.offered(), now);
        var next = to(
                PROPOSED, outline, timing.offered(times, Offered.soon(times, others, now)), milestones.proposed(now));
        return Change.to(next, new ConversationProposed(next.shown()));
    }

    /**
     * Agrees to one of the times.
     *
     * @param explicitYes whether the person said yes to a time that comes soon, knowing that it does
     */
    public Change<Conversation> accept(PersonId by, Instant time, boolean explicitYes, Instant now) {
        require(PROPOSED);
        Offered.acceptable(this, by, time, explicitYes, now);
        var next = to(SCHEDULED, outline, timing.scheduled(time), milestones);
        return Change.to(next, new ConversationScheduled(next.shown()));
    }

    /**
     * Offers other times; the other side has to agree again.
     *
     * @param others the working days of the one who does not move it
     */
    public Change<Conversation> move(
            PersonId by, List<Instant> offered, Outline newOutline, WorkingDays others, Instant now) {
        require(PROPOSED, SCHEDULED, MISSED);
        var times = Offered.checked(offered, now);
        var next = new Conversation(
                conversation,
                pair,
                by,
                PROPOSED,
                newOutline,
                timing.offered(times, Offered.soon(times, others, now)),
                milestones.proposed(now),
                null);
        return Change.to(
                next, state == PROPOSED ? new ConversationProposed(next.shown()) : new ConversationMoved(next.shown()));
    }

    /** Calls it off. */
    public Change<Conversation> cancel() {
        require(DRAFT, PROPOSED, SCHEDULED, MISSED);
        var next = to(CANCELLED, outline, timing.calledOff(), milestones);
        return wasProposed() ? Change.to(next, new ConversationCancelled(next.shown())) : Change.to(next);
    }

    /** With what is on its agenda beside what the two wrote there, as it is held. */
    Conversation carrying(List<TalkPoint> points) {
        return to(state, outline.withPoints(points), timing, milestones);
    }

    /**
     * Says that it took place: at its time, or now where that is earlier.
     *
     * @param employees the employee's working days: the recap is due on the next one
     */
    public Change<Conversation> hold(WorkingDays employees, Instant now) {
        require(SCHEDULED, MISSED);
        var planned = Objects.requireNonNull(timing.scheduledAt());
        var held = planned.isBefore(now) ? planned : now;
        var next = to(HELD, outline, timing, milestones.held(held, employees.after(held, 1)));
        return Change.to(next, new ConversationHeld(next.shown()));
    }

    /** Says that it did not take place, once its time has come. */
    public Change<Conversation> miss(Instant now) {
        require(SCHEDULED);
        if (now.isBefore(Objects.requireNonNull(timing.scheduledAt()))) {
            throw Problem.conflict("not-yet", "The time of this talk has not come yet. Move or cancel it instead.");
        }
        var next = to(MISSED, outline, timing, milestones);
        return Change.to(next, new ConversationMissed(next.shown()));
    }

    /** Takes the recap that the employee sends. */
    public Change<Conversation> close(SentRecap sent) {
        require(HELD);
        var next = with(RECAPPED, sent);
        return Change.to(next, new RecapSent(next.shown()));
    }

    /** Says that the partner has read the recap; again is no harm. */
    public Change<Conversation> acknowledge(Instant now) {
        require(RECAPPED);
        var sent = Objects.requireNonNull(recap);
        if (sent.acknowledgedAt() != null) {
            return Change.to(this);
        }
        var next = with(RECAPPED, sent.acknowledged(now));
        return Change.to(next, new RecapAcknowledged(next.shown()));
    }

    /**
     * The same talk as one that came from the tool used before, and the one event that tells of it.
     *
     * @param about the employee as the directory has them now
     * @param now when it comes
     */
    public Change<Conversation> imported(Person about, Instant now) {
        var next = new Conversation(
                conversation,
                new Pair(pair.employee(), pair.partner(), about.managedBy(pair.partner(), now)),
                proposedBy,
                state,
                outline,
                timing,
                milestones.asImported(about.workingDays()),
                recap);
        return Change.to(next, new ConversationImported(next.shown()));
    }

    /** Whether the other side was ever shown it. */
    public boolean wasProposed() {
        return milestones.proposedAt() != null;
    }

    /** Whether nothing is left to do in it for either side; nobody has to read again what they read elsewhere. */
    public boolean settled() {
        return state == CANCELLED || (recap != null && (recap.acknowledgedAt() != null || milestones.imported()));
    }

    /** What other services may know of it. */
    public PublicConversation shown() {
        return new PublicConversation(
                conversation,
                pair.employee(),
                pair.partner(),
                pair.partnerIsManager(),
                proposedBy,
                state,
                Objects.requireNonNull(milestones.proposedAt()),
                timing.scheduledAt(),
                outline.minutes(),
                timing.sequenceOfEntry(),
                milestones.heldAt(),
                milestones.recapDueOn(),
                recap == null ? null : recap.sentAt(),
                recap == null ? null : recap.how(),
                recap == null ? null : recap.acknowledgedAt());
    }

    private Conversation to(ConversationState to, Outline what, Timing when, Milestones how) {
        return new Conversation(conversation, pair, proposedBy, to, what, when, how, recap);
    }

    private Conversation with(ConversationState to, SentRecap sent) {
        return new Conversation(conversation, pair, proposedBy, to, outline, timing, milestones, sent);
    }

    private void require(ConversationState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "not-in-this-state",
                    "The talk has moved on: what you want to do is not possible in its present state.",
                    Map.of("state", state));
        }
    }
}
