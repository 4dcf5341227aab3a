package dev.cairn.reminders;

import dev.cairn.contracts.conversation.ConversationHeld;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.Role;
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
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Sent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pairs of people, each of whom had a talk and has not agreed on a check-in yet, in a service that ends at named points. */
final class CheckInPairs {

    private static final String NOON = Reminded.zoneWhereItIs(12);

    private final TenantId acme = Ids.tenant();
    private final CrashableService service;
    private final Neighbours neighbours;
    private final MailServer mail;
    private final List<CheckInPair> pairs = new ArrayList<>();

    CheckInPairs(CrashableService service, Neighbours neighbours, MailServer mail) {
        this.service = service;
        this.neighbours = neighbours;
        this.mail = mail;
    }

    List<CheckInPair> all() {
        return List.copyOf(pairs);
    }

    /** All that was sent about their check-ins. */
    List<Sent> sent() {
        return service.sent(acme, EventFamily.CHECK_IN);
    }

    CheckInPair another() {
        var employee = new PersonId(Ids.random(Instant.now()));
        var partner = new PersonId(Ids.random(Instant.now()));
        joined(partner, null, Role.ADMINISTRATOR);
        joined(employee, partner);
        var goal = new GoalId(Ids.random(Instant.now()));
        service.tell(acme, 1, new PlanShared(plan(employee, partner, goal)));
        var talk = new ConversationId(Ids.random(Instant.now()));
        service.tell(acme, 1, new ConversationHeld(talk(talk, employee, partner)));
        var pair = new CheckInPair(service, mail, acme, employee, partner, talk, goal, today());
        pairs.add(pair);
        neighbours.people(keys());
        neighbours.goals("{\"goals\":[]}");
        return pair;
    }

    /** Everybody's own id as the organization's key. */
    private String keys() {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.employee(), pair.partner()))
                .map(person -> "\"%1$s\":\"%1$s\"".formatted(person))
                .collect(Collectors.joining(",", "{\"people\":{", "}}"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of(NOON));
    }

    private void joined(PersonId person, @Nullable PersonId manager, Role... roles) {
        neighbours.person(person, person.value(), CheckInPair.address(person), NOON, "en", "sie");
        var everyDay = EnumSet.allOf(DayOfWeek.class);
        service.tell(
                acme,
                1,
                new PersonChanged(person, true, manager, Set.of(roles), NOON, "en", everyDay, null, null, null));
    }

    private static PublicPlan plan(PersonId owner, PersonId manager, GoalId goal) {
        var goals = List.of(new PublicGoal(goal, Horizon.NEAR, GoalStatus.ACTIVE, "2099-03-31", 1, List.of()));
        return new PublicPlan(
                owner, PlanState.SHARED, manager, null, 1, Instant.now(), 0, null, null, goals, null, null);
    }

    private static PublicConversation talk(ConversationId talk, PersonId employee, PersonId partner) {
        var now = Instant.now();
        return new PublicConversation(
                talk,
                employee,
                partner,
                true,
                employee,
                ConversationState.HELD,
                now,
                null,
                30,
                0,
                now,
                today().plusDays(30),
                null,
                null,
                null);
    }
}
