package dev.cairn.goals.directory.web;

import dev.cairn.contracts.directory.AddressForm;
import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.directory.Tenants;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
class MeController {

    private final People people;
    private final Tenants tenants;
    private final Clock clock;

    MeController(People people, Tenants tenants, Clock clock) {
        this.people = people;
        this.tenants = tenants;
        this.clock = clock;
    }

    record TenantCard(TenantId id, String slug, String name, AddressForm addressForm, String locale) {}

    record Me(
            PersonView person,
            TenantCard tenant,
            @Nullable PersonCard manager,
            @Nullable StandIn acting,
            int reports) {}

    /** Who stands in for the manager, now or from a day to come on. */
    record StandIn(PersonCard manager, LocalDate from, LocalDate until) {}

    /** What a person sets themselves; what is left out stays. Away without dates ends it. */
    record MyChanges(
            @Nullable @Pattern(regexp = "en|de") String locale,
            @Nullable @Size(max = 60) String timeZone,
            @Nullable Away away) {}

    @GetMapping
    ResponseEntity<Me> me(@CurrentCaller Caller caller) {
        return answer(mine(caller));
    }

    @PatchMapping
    ResponseEntity<Me> changeMe(@CurrentCaller Caller caller, IfMatch ifMatch, @Valid @RequestBody MyChanges changes) {
        var before = mine(caller);
        ifMatch.require(before.version());
        return answer(people.change(before, person -> changed(person, changes)).orElseThrow(IfMatch::changedMeanwhile));
    }

    private static Person changed(Person person, MyChanges changes) {
        var zone = changes.timeZone() == null ? person.timeZone() : changes.timeZone();
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw Problem.invalid("/timeZone", "time-zone", "Expected an IANA time zone such as Europe/Berlin.");
        }
        var locale = changes.locale() == null ? person.locale() : changes.locale();
        return person.with(zone, locale, changes.away() == null ? person.away() : checked(changes.away()));
    }

    private static Away checked(Away away) {
        if (away.from() != null && away.until() == null) {
            throw Problem.invalid("/away/until", "until-needed", "Say which day is the last one away.");
        }
        if (away.from() != null && away.until() != null && away.until().isBefore(away.from())) {
            throw Problem.invalid("/away/until", "before-from", "The last day away lies before the first.");
        }
        return away;
    }

    private Stored<Person> mine(Caller caller) {
        return people.stored(caller.requirePerson()).orElseThrow(Problem::notFound);
    }

    private ResponseEntity<Me> answer(Stored<Person> stored) {
        var person = stored.body();
        var tenant = tenants.find(CurrentTenant.require()).orElseThrow(Problem::notFound);
        var manager = person.manager() == null
                ? null
                : people.find(person.manager()).map(PersonCard::of).orElse(null);
        var reports = people.reportsOf(person.person()).size()
                + people.stoodInForBy(person.person(), clock.instant()).size();
        var card = new TenantCard(tenant.tenant(), tenant.slug(), tenant.name(), tenant.addressForm(), tenant.locale());
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(stored.version()))
                .body(new Me(PersonView.of(person), card, manager, standIn(person), reports));
    }

    private @Nullable StandIn standIn(Person person) {
        var acting = person.acting();
        if (acting == null || acting.until().isBefore(person.today(clock.instant()))) {
            return null;
        }
        return people.find(acting.manager())
                .map(found -> new StandIn(PersonCard.of(found), acting.from(), acting.until()))
                .orElse(null);
    }
}
