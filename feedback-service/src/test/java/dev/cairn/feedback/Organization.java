package dev.cairn.feedback;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.feedback.people.People;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.RunningService;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One organization in a running feedback service: Hanna and Dora report to Ben, Ben to Carla; Erik, Nora and Stan lead
 * other teams; Frida and Gil are somebody to talk to, Paula is the people partner, Adam the administrator. All work every day of the week, so that no test depends on the day
 * on which it runs.
 */
public final class Organization {

    public final TenantId tenant = Ids.tenant();
    public final PersonId hanna;
    public final PersonId dora;
    public final PersonId ben;
    public final PersonId carla;
    public final PersonId erik;
    public final PersonId paula;
    public final PersonId adam;
    public final PersonId frida;
    public final PersonId gil;
    public final PersonId nora;
    public final PersonId stan;

    private final RunningService service = SharedService.running();
    private final Map<PersonId, Long> sequences = new HashMap<>();

    public Organization() {
        this(Ids.random(Instant.now()));
    }

    /** Organizations of the same name have people with the same ids. */
    Organization(String name) {
        hanna = person(name, "hanna");
        dora = person(name, "dora");
        ben = person(name, "ben");
        carla = person(name, "carla");
        erik = person(name, "erik");
        paula = person(name, "paula");
        adam = person(name, "adam");
        frida = person(name, "frida");
        gil = person(name, "gil");
        nora = person(name, "nora");
        stan = person(name, "stan");
        joined(hanna, ben);
        joined(dora, ben);
        joined(ben, carla);
        joined(carla, null);
        joined(erik, carla);
        joined(frida, carla);
        joined(gil, carla);
        joined(stan, carla);
        joined(nora, carla);
        joined(paula, carla, Role.PEOPLE_PARTNER);
        joined(adam, carla, Role.ADMINISTRATOR);
    }

    public Requests as(PersonId person) {
        return service.as(tenant, person);
    }

    /** Says that a person is here, and whom they report to from now on. */
    void joined(PersonId person, @Nullable PersonId manager, Role... roles) {
        said(person, manager, null, roles);
    }

    /** Says that somebody stands in for a person's manager these days. */
    void stoodIn(PersonId person, PersonId manager, PersonId acting) {
        var today = LocalDate.now();
        said(person, manager, new ActingManager(acting, today.minusDays(3), today.plusDays(3)));
    }

    private void said(PersonId person, @Nullable PersonId manager, @Nullable ActingManager acting, Role... roles) {
        var event = new PersonChanged(
                person,
                true,
                manager,
                Set.of(roles),
                "Europe/Berlin",
                "en",
                EnumSet.allOf(DayOfWeek.class),
                null,
                null,
                acting);
        var sequence = sequences.merge(person, 1L, Long::sum);
        CurrentTenant.run(tenant, () -> service.bean(People.class)
                .on(new Received<>("event-" + person + sequence, tenant, sequence, Instant.now(), event)));
    }

    /** A time that leaves everybody a full working day. */
    static Instant inThreeDays() {
        return Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MINUTES);
    }

    /** A time that comes as a surprise. */
    static Instant inTwoHours() {
        return Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);
    }

    private static PersonId person(String organization, String name) {
        return new PersonId(Ids.derived(Instant.EPOCH, organization, name));
    }
}
