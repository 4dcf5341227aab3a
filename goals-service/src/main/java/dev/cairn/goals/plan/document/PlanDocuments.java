package dev.cairn.goals.plan.document;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.directory.Tenant;
import dev.cairn.goals.directory.Tenants;
import dev.cairn.goals.document.Language;
import dev.cairn.goals.document.Typesetter;
import dev.cairn.goals.plan.CopyReading;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.goals.strategy.StrategyReading;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.web.Problem;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes documents of what somebody may read of a plan; each counts as a reading by them. */
@Component
class PlanDocuments {

    private final CopyReading reading;
    private final People people;
    private final Tenants tenants;
    private final StrategyReading strategy;
    private final Typesetter typesetter;

    PlanDocuments(
            CopyReading reading, People people, Tenants tenants, StrategyReading strategy, Typesetter typesetter) {
        this.reading = reading;
        this.people = people;
        this.tenants = tenants;
        this.strategy = strategy;
        this.typesetter = typesetter;
    }

    /** A shared copy with its owner's name. */
    record Made(String ownersName, byte[] pdf) {}

    Optional<Made> newest(PersonId owner, PersonId reader) {
        return reading.newest(owner, reader).map(copy -> made(copy, reader, null));
    }

    Optional<Made> copy(PersonId owner, int number, PersonId reader, @Nullable Language wanted) {
        return reading.copy(owner, number, reader).map(copy -> made(copy, reader, wanted));
    }

    private Made made(CopyReading.Copy copy, PersonId reader, @Nullable Language wanted) {
        var owner = people.find(copy.copy().owner()).map(Person::name).orElseThrow(Problem::notFound);
        var locale = people.find(reader).map(Person::locale).orElseThrow(Problem::notFound);
        var zone = tenants.find(CurrentTenant.require()).map(Tenant::timeZone).orElseThrow(Problem::notFound);
        var language = Language.of(wanted, locale).locale();
        var sheet = new PlanSheet(copy, owner, this::name, names(copy), language, ZoneId.of(zone));
        return new Made(owner, typesetter.pdf(sheet.sheet()));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    /** What the organization called things when the copy was shared, so that it stays the same document. */
    private RoleSheet.Names names(CopyReading.Copy copy) {
        return (kind, id) ->
                strategy.organizationAt(kind, id, copy.copy().sharedAt()).map(StrategyItem::content);
    }
}
