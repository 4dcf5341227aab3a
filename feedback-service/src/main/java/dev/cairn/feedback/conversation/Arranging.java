package dev.cairn.feedback.conversation;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.agenda.AgendaItem;
import dev.cairn.feedback.people.People;
import dev.cairn.feedback.people.WorkingDays;
import dev.cairn.feedback.point.Points;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Proposes talks and brings them through their life, each time as one of the two. */
@Service
public class Arranging {

    private final Conversations conversations;
    private final Participations participations;
    private final NextTalk next;
    private final Points points;
    private final People people;
    private final Clock clock;

    Arranging(
            Conversations conversations,
            Participations participations,
            NextTalk next,
            Points points,
            People people,
            Clock clock) {
        this.conversations = conversations;
        this.participations = participations;
        this.next = next;
        this.points = points;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The two whom a proposal brings together.
     *
     * @param employee null for the caller
     * @param partner null for the employee's manager, or who stands in for them
     */
    public Pair pair(PersonId caller, @Nullable PersonId employee, @Nullable PersonId partner) {
        var about = people.active(employee == null ? caller : employee, "/employee");
        var other = partner == null ? about.managerAt(now()) : partner;
        if (other == null) {
            throw Problem.invalid("/partner", "partner-missing", "There is no manager: name whom to talk to.");
        }
        ConversationPolicy.requireMayPropose(caller, about, other, now());
        people.active(other, "/partner");
        return new Pair(about.person(), other, about.managedBy(other, now()));
    }

    /** Keeps a draft that only its author knows of. */
    public Stored<Conversation> draft(
            PersonId caller, Creation creation, Pair pair, Outline outline, List<Instant> times) {
        var id = new ConversationId(creation.id("conversation"));
        participations.add(caller, id);
        return conversations.create(
                id, creation, () -> Change.to(Conversation.draft(id, pair, caller, outline, times, now())));
    }

    /** Proposes a talk at once. */
    public Stored<Conversation> propose(
            PersonId caller, Creation creation, Pair pair, Outline outline, List<Instant> times) {
        var id = new ConversationId(creation.id("conversation"));
        participations.add(caller, id);
        participations.add(pair.other(caller), id);
        return conversations.create(id, creation, () -> {
            var now = now();
            return Conversation.draft(id, pair, caller, outline, times, now).propose(daysOfOther(pair, caller), now);
        });
    }

    public Stored<Conversation> rewrite(
            PersonId caller, String id, IfMatch ifMatch, Outline outline, List<Instant> times) {
        return change(caller, id, ifMatch, (talk, now) -> Change.to(talk.rewritten(outline, times)));
    }

    public Stored<Conversation> changeAgenda(
            PersonId caller, String id, IfMatch ifMatch, @Nullable String purpose, List<AgendaItem> agenda) {
        return change(caller, id, ifMatch, (talk, now) -> Change.to(talk.withAgenda(purpose, agenda)));
    }

    /** Shows a draft to the other side. */
    public Stored<Conversation> propose(PersonId caller, String id, IfMatch ifMatch) {
        var draft = conversations.seenBy(caller, id).body();
        participations.add(draft.pair().other(caller), draft.conversation());
        return change(caller, id, ifMatch, (talk, now) -> talk.propose(daysOfOther(talk.pair(), caller), now));
    }

    public Stored<Conversation> accept(PersonId caller, String id, IfMatch ifMatch, Instant time, boolean explicitYes) {
        return change(caller, id, ifMatch, (talk, now) -> talk.accept(caller, time, explicitYes, now));
    }

    /**
     * Offers other times.
     *
     * @param minutes null leaves the length as it is
     * @param place null leaves the place as it is
     */
    public Stored<Conversation> move(
            PersonId caller,
            String id,
            IfMatch ifMatch,
            List<Instant> times,
            @Nullable Integer minutes,
            @Nullable Place place) {
        return change(caller, id, ifMatch, (talk, now) -> {
            var before = talk.outline();
            var outline =
                    before.at(minutes == null ? before.minutes() : minutes, place == null ? before.place() : place);
            return talk.move(caller, times, outline, daysOfOther(talk.pair(), caller), now);
        });
    }

    public Stored<Conversation> cancel(PersonId caller, String id, IfMatch ifMatch) {
        var cancelled = change(caller, id, ifMatch, (talk, now) -> talk.cancel());
        participations.settle(caller, cancelled.body().conversation());
        return cancelled;
    }

    public Stored<Conversation> hold(PersonId caller, String id, IfMatch ifMatch) {
        var held = change(caller, id, ifMatch, (talk, now) -> talk.carrying(next.points(talk))
                .hold(days(talk.pair().employee()), now));
        var talk = held.body();
        points.spoken(talk.pair().employee(), talk.outline().points(), talk.conversation());
        return held;
    }

    public Stored<Conversation> miss(PersonId caller, String id, IfMatch ifMatch) {
        return change(caller, id, ifMatch, (talk, now) -> talk.miss(now));
    }

    private Stored<Conversation> change(
            PersonId caller, String id, IfMatch ifMatch, BiFunction<Conversation, Instant, Change<Conversation>> verb) {
        return conversations.change(caller, id, found -> {
            ifMatch.require(found.version());
            return verb.apply(found.body(), now());
        });
    }

    private WorkingDays daysOfOther(Pair pair, PersonId caller) {
        return days(pair.other(caller));
    }

    private WorkingDays days(PersonId person) {
        return people.find(person)
                .orElseThrow(() -> Problem.conflict(
                        "person-unknown", "The other person is no longer in the organization's directory."))
                .workingDays();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
