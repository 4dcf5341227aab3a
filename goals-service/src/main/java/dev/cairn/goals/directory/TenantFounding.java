package dev.cairn.goals.directory;

import dev.cairn.contracts.directory.AddressForm;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a tenant begins: with its registration and its first administrator. */
@Component
public class TenantFounding {

    private final Tenants tenants;
    private final People people;

    TenantFounding(Tenants tenants, People people) {
        this.tenants = tenants;
        this.people = people;
    }

    /** The first person of a tenant, who brings the others. */
    public record Administrator(
            String key,
            String name,
            String userName,
            @Nullable String email) {}

    /**
     * Founds a tenant. Doing it again with the same slug goes on where it stopped.
     *
     * @return empty where the slug belongs to a tenant of another name
     */
    public Optional<Tenant> found(
            String slug, String name, String locale, String zone, AddressForm form, Administrator first) {
        var tenant = tenants.register(Ids.tenant(), slug, name, locale, zone, form)
                .or(() -> tenants.bySlug(slug))
                .filter(registered -> registered.name().equals(name));
        tenant.ifPresent(registered -> CurrentTenant.run(registered.tenant(), () -> appoint(registered, first)));
        return tenant;
    }

    private void appoint(Tenant tenant, Administrator first) {
        if (people.byKey(first.key()).isEmpty()) {
            people.putAll(List.of(new Person(
                    personId(tenant.tenant(), first.key()),
                    first.key(),
                    first.name(),
                    first.email() == null ? null : first.email().toLowerCase(Locale.ROOT),
                    first.userName().toLowerCase(Locale.ROOT),
                    "",
                    "",
                    null,
                    tenant.timeZone(),
                    tenant.locale(),
                    Set.of(Role.ADMINISTRATOR),
                    Person.MONDAY_TO_FRIDAY,
                    null,
                    null,
                    null,
                    true)));
        }
    }

    /** The id of the person that an organization calls by this key; always the same. */
    public static PersonId personId(TenantId tenant, String key) {
        return new PersonId(Ids.derived(Instant.EPOCH, tenant.value(), "person", key));
    }
}
