package dev.cairn.platform.tenancy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.cairn.contracts.directory.TenantState;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.mongo.Inserts;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What may be done in each tenant, as the directory said last: a copy a service, in its platform database. What one
 * instance hears, all others go by within a second. Of a tenant that nothing was heard of all may be done. Safe for use
 * by many threads.
 */
public final class TenantStates {

    private static final Logger log = LoggerFactory.getLogger(TenantStates.class);
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final MongoCollection<Document> states;
    private final Map<TenantId, Known> known = new ConcurrentHashMap<>();

    private record Known(TenantStanding standing, long since) {}

    public TenantStates(MongoDatabase platform) {
        this.states = platform.getCollection("tenant_states");
    }

    public TenantStanding of(TenantId tenant) {
        var held = known.get(tenant);
        if (held != null && System.nanoTime() - held.since() < FRESH) {
            return held.standing();
        }
        var read = new Known(read(tenant), System.nanoTime());
        known.put(tenant, read);
        return read.standing();
    }

    /** The same; empty where the store does not answer. */
    public Optional<TenantStanding> ifKnown(TenantId tenant) {
        try {
            return Optional.of(of(tenant));
        } catch (MongoException e) {
            log.warn(
                    "the store does not say what may be done in a tenant: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /**
     * Goes on where the tenant may be written.
     *
     * @throws TenantReadOnly where it may not
     */
    public void requireWritable(TenantId tenant) {
        var standing = of(tenant);
        if (standing.readOnly()) {
            throw new TenantReadOnly(standing.until());
        }
    }

    /** Keeps what was said of a tenant, unless something newer was heard before. */
    public void keep(TenantId tenant, long sequence, TenantState state, @Nullable Instant until) {
        var older = Filters.and(Filters.eq("_id", tenant.value()), Filters.lt("sequence", sequence));
        var said = Updates.combine(
                Updates.set("state", state.name()),
                Updates.set("until", until == null ? null : Date.from(until)),
                Updates.set("sequence", sequence));
        if (states.updateOne(older, said).getMatchedCount() == 0) {
            Inserts.ifAbsent(
                    states,
                    new Document("_id", tenant.value())
                            .append("state", state.name())
                            .append("until", until == null ? null : Date.from(until))
                            .append("sequence", sequence));
        }
        known.remove(tenant);
    }

    private TenantStanding read(TenantId tenant) {
        var found = states.find(Filters.eq("_id", tenant.value())).first();
        if (found == null) {
            return TenantStanding.ACTIVE;
        }
        var until = found.getDate("until");
        return new TenantStanding(
                TenantState.valueOf(found.getString("state")), until == null ? null : until.toInstant());
    }
}
