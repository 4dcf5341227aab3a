package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.platform.store.Databases;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.tenancy.NoTenantBound;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Nothing that a service stores for a tenant is reached without one. All {@link Documents} that a bean is made of are
 * found by themselves, and so is every public method of them; those that cross tenants have to be named.
 */
public abstract class TenancyContract {

    /** A cluster counts collections, so a tenant has at most this many over all services, each service its share. */
    private static final int MOST_COLLECTIONS = 20;

    private static final Map<String, Integer> SHARES =
            Map.of("goals-service", 8, "feedback-service", 6, "reminders-service", 6);

    protected abstract RunningService service();

    /** Those whose documents cross tenants, as {@code Bean.field}. */
    protected Set<String> crossingTenants() {
        return Set.of();
    }

    @Test
    void thereIsACallOfEveryPublicMethod() {
        var any = service().documents().values().iterator().next();
        assertThat(EveryWayIn.of(any).keySet()).isEqualTo(EveryWayIn.methods());
    }

    @Test
    void noDocumentsOfATenantAreReachedWithoutOne() {
        var held = service().documents();
        var reached = new TreeSet<>(held.keySet());
        held.forEach((name, documents) -> {
            if (!crossingTenants().contains(name)) {
                EveryWayIn.of(documents)
                        .forEach((method, way) ->
                                assertThatThrownBy(way).as(name + "." + method).isInstanceOf(NoTenantBound.class));
                reached.remove(name);
            }
        });
        assertThat(held).isNotEmpty();
        assertThat(reached).isEqualTo(crossingTenants());
    }

    @Test
    void thereIsNoDatabaseOfATenantWithoutOne() {
        var databases = service().bean(Databases.class);
        assertThatThrownBy(databases::ofCurrentTenant).isInstanceOf(NoTenantBound.class);
        assertThat(Databases.tenantOf(databases.platform().getName())).isEmpty();
    }

    @Test
    void aTenantHasNoMoreCollectionsThanTheServicesShare() {
        assertThat(SHARES.values().stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(MOST_COLLECTIONS);
        var name = service().issuer().service();
        var declared = service().bean(Store.class).tenantCollections();
        assertThat(declared).hasSizeLessThanOrEqualTo(SHARES.getOrDefault(name, 0));
        var tenants = name.replace("-service", "") + "_[a-z2-7]{24}";
        for (var database : service().mongo().listDatabaseNames()) {
            if (database.matches(tenants)) {
                assertThat(service().mongo().getDatabase(database).listCollectionNames())
                        .as(database)
                        .isSubsetOf(declared);
            }
        }
    }
}
