package dev.cairn.reminders;

import dev.cairn.contracts.conversation.ConversationCancelled;
import dev.cairn.contracts.conversation.ConversationEvent;
import dev.cairn.contracts.conversation.ConversationHeld;
import dev.cairn.contracts.conversation.ConversationImported;
import dev.cairn.contracts.conversation.ConversationMoved;
import dev.cairn.contracts.conversation.ConversationProposed;
import dev.cairn.contracts.conversation.ConversationScheduled;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.conversation.RecapSent;
import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.contracts.plan.PlanShared;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.contracts.plan.PublicGoal;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.platform.due.DueRunner;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.RunningService;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One organization in a running reminders service: Hanna and Dora report to Ben, Ben to Carla; Erik, Nora and Stan lead other
 * teams, Frida and Gil are none of these; Paula is the people partner, Adam the administrator. All work every day of the week, so that no test depends on the day
 * on which it runs.
 */
final class Organization {

    final TenantId tenant = Ids.tenant();
    final PersonId hanna;
    final PersonId dora;
    final PersonId ben;
    final PersonId carla;
    final PersonId erik;
    final PersonId frida;
    final PersonId gil;
    final PersonId nora;
    final PersonId stan;
    final PersonId paula;
    final PersonId adam;
    final GoalId goal = new GoalId(Ids.random(Instant.now()));
    final GoalId otherGoal = new GoalId(Ids.random(Instant.now()));

    private final RunningService service;
    private final Map<String, Long> sequences = new HashMap<>();

    Organization(RunningService service, String zone) {
        this(service, zone, Ids.random(Instant.now()));
    }

    /** Organizations of the same name have people with the same ids. */
    Organization(RunningService service, String zone, String name) {
        this.service = service;
        hanna = person(name, "hanna");
        dora = person(name, "dora");
        ben = person(name, "ben");
        carla = person(name, "carla");
        erik = person(name, "erik");
        frida = person(name, "frida");
        gil = person(name, "gil");
        nora = person(name, "nora");
        stan = person(name, "stan");
        paula = person(name, "paula");
        adam = person(name, "adam");
        joined(hanna, ben, zone);
        joined(dora, ben, zone);
        joined(ben, carla, zone);
        joined(carla, null, zone);
        joined(erik, carla, zone);
        joined(frida, carla, zone);
        joined(gil, carla, zone);
        joined(nora, carla, zone);
        joined(stan, carla, zone);
        joined(paula, carla, zone, Role.PEOPLE_PARTNER);
        joined(adam, carla, zone, Role.ADMINISTRATOR);
    }

    Requests as(PersonId person) {
        return service.as(tenant, person);
    }

    void joined(PersonId person, @Nullable PersonId manager, String zone, Role... roles) {
        told(new PersonChanged(
                person, true, manager, Set.of(roles), zone, "en", EnumSet.allOf(DayOfWeek.class), null, null, null));
    }

    /** Says that somebody stands in for a person's manager these days. */
    void stoodIn(PersonId person, PersonId manager, PersonId acting, String zone) {
        var today = LocalDate.now();
        var standIn = new ActingManager(acting, today.minusDays(3), today.plusDays(3));
        told(new PersonChanged(
                person, true, manager, Set.of(), zone, "en", EnumSet.allOf(DayOfWeek.class), null, null, standIn));
    }

    void away(PersonId person, PersonId manager, String zone, LocalDate from, LocalDate until) {
        told(new PersonChanged(
                person, true, manager, Set.of(), zone, "en", EnumSet.allOf(DayOfWeek.class), from, until, null));
    }

    /** Hanna shares her plan with two goals, seen by this manager. */
    void shared(PersonId owner, @Nullable PersonId seenBy, int number, @Nullable LocalDate restsUntil) {
        var goals = List.of(
                new PublicGoal(goal, Horizon.NEAR, GoalStatus.ACTIVE, "2027-03-31", 1, List.of()),
                new PublicGoal(otherGoal, Horizon.LONG, GoalStatus.ACTIVE, "2033", 1, List.of()));
        told(new PlanShared(new PublicPlan(
                owner, PlanState.SHARED, seenBy, null, number, Instant.now(), 0, null, restsUntil, goals, null, null)));
    }

    /** Has every handler hear of an event, as the inbox does. */
    long told(CairnEvent event) {
        long sequence = sequences.merge(event.aggregate(), 1L, Long::sum);
        hear(event, sequence);
        return sequence;
    }

    /** The same event once more. */
    void toldAgain(CairnEvent event) {
        hear(event, sequences.get(event.aggregate()));
    }

    private void hear(CairnEvent event, long sequence) {
        CurrentTenant.run(tenant, () -> service.bean(TestedReminders.Handlers.class)
                .all()
                .forEach(handler -> hear(handler, event, sequence)));
    }

    private <E extends CairnEvent> void hear(EventHandler<E> handler, CairnEvent event, long sequence) {
        if (handler.handles().isInstance(event)) {
            var at = service.bean(TestClock.class).instant();
            handler.on(new Received<>(
                    "event-" + sequence, tenant, sequence, at, handler.handles().cast(event)));
        }
    }

    /** Does all that is due, with the service's own events heard as they are raised, until there is nothing left. */
    void goOn() {
        int done;
        do {
            done = service.bean(DueRunner.class).runNow() + hearOwn();
        } while (done > 0);
    }

    /** Hands the service its own events, which wait in its documents while there is no broker. */
    private int hearOwn() {
        var checkIns =
                service.mongo().getDatabase("reminders_" + tenant.value()).getCollection("checkins");
        int heard = 0;
        for (var document : checkIns.find(new Document("_id", new Document("$gt", "")))) {
            List<Document> outbox = document.getList("outbox", Document.class, List.of());
            for (var entry : outbox) {
                var type = EventFamily.CHECK_IN.type(entry.getString("type")).orElseThrow();
                var event = service.bean(JsonMapper.class).readValue(entry.getString("data"), type);
                hear(event, entry.getLong("sequence"));
                checkIns.updateOne(
                        new Document("_id", document.getString("_id")),
                        new Document("$pull", new Document("outbox", new Document("id", entry.getString("id")))));
                heard++;
            }
        }
        return heard;
    }

    /** A talk between two people, in the states that it goes through. */
    Talk talk(PersonId employee, PersonId partner) {
        return new Talk(employee, partner);
    }

    /** A talk as feedback-service tells of it. */
    final class Talk {

        final ConversationId id = new ConversationId(Ids.random(Instant.now()));
        final PersonId employee;
        final PersonId partner;
        private @Nullable Instant start;
        private int sequence;

        private Talk(PersonId employee, PersonId partner) {
            this.employee = employee;
            this.partner = partner;
        }

        long proposed() {
            return told(new ConversationProposed(facts(ConversationState.PROPOSED, employee, null, null)));
        }

        ConversationEvent scheduled(Instant at) {
            start = at;
            var event = new ConversationScheduled(facts(ConversationState.SCHEDULED, employee, null, null));
            told(event);
            return event;
        }

        void moved(PersonId by) {
            start = null;
            sequence++;
            told(new ConversationMoved(facts(ConversationState.PROPOSED, by, null, null)));
            sequence++;
        }

        void cancelled() {
            if (start != null) {
                sequence++;
            }
            told(new ConversationCancelled(facts(ConversationState.CANCELLED, employee, null, null)));
        }

        void held(Instant at, LocalDate recapDue) {
            told(new ConversationHeld(facts(ConversationState.HELD, employee, at, recapDue)));
        }

        void recapped(RecapForm form) {
            var facts = facts(ConversationState.RECAPPED, employee, Instant.now(), LocalDate.now());
            told(new RecapSent(new PublicConversation(
                    id,
                    employee,
                    partner,
                    true,
                    employee,
                    facts.state(),
                    facts.proposedAt(),
                    start,
                    30,
                    sequence,
                    facts.heldAt(),
                    facts.recapDueOn(),
                    Instant.now(),
                    form,
                    null)));
        }

        void imported(ConversationState state, @Nullable Instant at, @Nullable Instant heldAt, LocalDate recapDue) {
            start = at;
            told(new ConversationImported(facts(state, employee, heldAt, recapDue)));
        }

        int calendarSequence() {
            return sequence;
        }

        private PublicConversation facts(
                ConversationState state, PersonId proposedBy, @Nullable Instant heldAt, @Nullable LocalDate recapDue) {
            return new PublicConversation(
                    id,
                    employee,
                    partner,
                    partner.equals(ben),
                    proposedBy,
                    state,
                    Instant.parse("2026-11-01T10:00:00Z"),
                    start,
                    30,
                    sequence,
                    heldAt,
                    recapDue,
                    null,
                    null,
                    null);
        }
    }

    private static PersonId person(String organization, String name) {
        return new PersonId(Ids.derived(Instant.EPOCH, organization, name));
    }

    /** Somebody of whom no event has come. */
    static PersonId person() {
        return new PersonId(Ids.random(Instant.now()));
    }
}
