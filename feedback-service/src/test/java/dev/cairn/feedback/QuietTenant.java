package dev.cairn.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.directory.AddressForm;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.TenantChanged;
import dev.cairn.contracts.directory.TenantState;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.CrashableService;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A tenant in which nothing may be written for a while, in a service that ends at named points. */
final class QuietTenant {

    private static final Duration A_WHILE = Duration.ofSeconds(90);

    private final TenantId tenant = Ids.tenant();
    private final PersonId employee = new PersonId(Ids.random(Instant.now()));
    private final PersonId manager = new PersonId(Ids.random(Instant.now()));
    private final CrashableService service;

    QuietTenant(CrashableService service) {
        this.service = service;
    }

    /** A point in what waits for it. */
    String at(String point) {
        return point.replace("QUIET", tenant.value());
    }

    /** From now on; what is said of its people then has to wait. */
    void begin() {
        say(1, TenantState.READ_ONLY);
        await("that it is read-only").atMost(A_WHILE).until(() -> waiting("tenant_states", tenant.value()) == 1);
        joined(manager, null);
        joined(employee, manager);
    }

    /** From now on what waits is handled. */
    void end() {
        assertThat(meets()).isFalse();
        say(2, TenantState.ACTIVE);
    }

    void awaitAllHeard() {
        await("what was said of its people")
                .atMost(A_WHILE)
                .ignoreExceptions()
                .until(() -> meets() && waiting("held_events", tenant + "/") == 0);
    }

    /** Whether the two are known. */
    private boolean meets() {
        return service.as(tenant, employee)
                        .get("/api/v1/conversations/agenda-draft")
                        .status()
                == 200;
    }

    private long waiting(String collection, String from) {
        var range = new Document("$gte", from).append("$lt", tenant + "0");
        return service.mongo()
                .getDatabase("feedback_platform")
                .getCollection(collection)
                .countDocuments(new Document("_id", range));
    }

    private void say(long sequence, TenantState state) {
        service.tell(tenant, sequence, new TenantChanged(tenant, state, null, "en", "Europe/Berlin", AddressForm.SIE));
    }

    private void joined(PersonId person, @Nullable PersonId to) {
        var everyDay = EnumSet.allOf(DayOfWeek.class);
        service.tell(
                tenant,
                1,
                new PersonChanged(person, true, to, Set.of(), "Europe/Berlin", "en", everyDay, null, null, null));
    }
}
