package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The owner sharing a plan by choice with somebody who is not the manager, and ending it. What such a reader finds is
 * noted first and looked at against what holds, so that a crash in between shows nobody anything.
 */
@Component
public class Inviting {

    private static final int MOST_READERS = 50;

    private final Plans plans;
    private final People people;
    private final Clock clock;

    Inviting(Plans plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Somebody who may read a plan.
     *
     * @param until when it ends by itself; null for not
     */
    public record Reader(
            PersonId reader, Instant from, @Nullable Instant until) {}

    /**
     * A plan that somebody may read.
     *
     * @param until when it ends by itself; null for not
     * @param readAt when they first read it; null before
     */
    public record Invited(
            PersonId owner,
            Instant from,
            @Nullable Instant until,
            @Nullable Instant readAt) {}

    /** Who may read it now, whoever was chosen first first. */
    public List<Reader> readers(PersonId owner) {
        var now = clock.instant();
        return plans.grants().under(owner.value()).stream()
                .map(Stored::body)
                .filter(grant -> grant.holds(now))
                .sorted(Comparator.comparing(PlanGrant::from))
                .map(grant -> new Reader(grant.reader(), grant.from(), grant.until()))
                .toList();
    }

    /** Lets somebody of the organization read what is shared, from now on; once more changes until when. */
    public void invite(PersonId owner, PersonId reader, @Nullable LocalDate lastDay) {
        if (reader.equals(owner)) {
            throw Problem.conflict("same-person", "Whose plan it is reads all of it anyway.");
        }
        if (people.find(reader).filter(Person::active).isEmpty()) {
            throw Problem.notFound();
        }
        var now = clock.instant();
        var others = readers(owner).stream().filter(one -> !one.reader().equals(reader));
        if (others.count() >= MOST_READERS) {
            throw Problem.conflict("too-many-readers", "A plan is shared with at most " + MOST_READERS + " people.");
        }
        var until = lastDay == null ? null : endOf(lastDay, owner, now);
        var again = plans.granted(owner, reader, now);
        plans.invitations()
                .put(
                        Invitation.id(reader, owner),
                        found -> Change.to(found.map(Stored::body)
                                .filter(known -> again)
                                .orElseGet(() -> new Invitation(reader, owner, null))));
        plans.grants().put(PlanGrant.id(owner, reader), found -> {
            var from = found.map(Stored::body)
                    .filter(grant -> grant.holds(now))
                    .map(PlanGrant::from)
                    .orElse(now);
            return Change.to(new PlanGrant(owner, reader, from, until));
        });
    }

    private Instant endOf(LocalDate lastDay, PersonId owner, Instant now) {
        var zone = ZoneId.of(people.find(owner).orElseThrow(Problem::notFound).timeZone());
        var end = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        if (!end.isAfter(now)) {
            throw Problem.invalid("/until", "in-the-past", "The last day is today or later.");
        }
        return end;
    }

    /** Ends it, from now on. */
    public void uninvite(PersonId owner, PersonId reader) {
        var now = clock.instant();
        plans.grants().change(PlanGrant.id(owner, reader), found -> {
            var grant = found.body();
            return Change.to(grant.holds(now) ? new PlanGrant(owner, reader, grant.from(), now) : grant);
        });
    }

    /** The plans that somebody may read now by their owners' choice, the newest first. */
    public List<Invited> sharedWith(PersonId reader) {
        var now = clock.instant();
        var invitations = plans.invitations().under(reader.value()).stream()
                .map(Stored::body)
                .collect(Collectors.toMap(Invitation::owner, Function.identity()));
        var shared = plans
                .working()
                .findAll(invitations.keySet().stream().map(PersonId::value).toList())
                .stream()
                .map(Stored::body)
                .filter(plan -> plan.shares().any())
                .map(Plan::owner)
                .collect(Collectors.toSet());
        return plans
                .grants()
                .findAll(shared.stream()
                        .map(owner -> PlanGrant.id(owner, reader))
                        .toList())
                .stream()
                .map(Stored::body)
                .filter(grant -> grant.holds(now))
                .map(grant -> invited(grant, Objects.requireNonNull(invitations.get(grant.owner()))))
                .sorted(Comparator.comparing(Invited::from).reversed())
                .toList();
    }

    private static Invited invited(PlanGrant grant, Invitation invitation) {
        return new Invited(grant.owner(), grant.from(), grant.until(), invitation.readAt());
    }
}
