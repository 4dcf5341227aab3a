package dev.cairn.platform.store;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document with all that lies beside it, as one range of ids gave them: see {@link Store#beside}. What belongs to it is
 * there whether or not the document itself is.
 */
public final class Family<T> {

    private final TenantId tenant = CurrentTenant.require();
    private final Optional<Stored<T>> parent;
    private final Map<String, List<Found>> beside;

    Family(Optional<Stored<T>> parent, Map<String, List<Found>> beside) {
        this.parent = parent;
        this.beside = beside;
    }

    /** The document itself. */
    public Optional<Stored<T>> parent() {
        return parent;
    }

    /**
     * What lies beside it of one kind, in the order of ids.
     *
     * @throws IllegalStateException where not the tenant is bound in which it was read
     */
    public <P> List<Stored<P>> of(Documents<P> kind) {
        if (!CurrentTenant.require().equals(tenant)) {
            throw new IllegalStateException("a family of another tenant's documents");
        }
        return kind.read(beside.getOrDefault(kind.besideParent(), List.of()));
    }

    /** The kind of what lies beside a parent: the second part of its stored id. */
    static String kind(Found found) {
        var id = found.id();
        int begin = id.indexOf('/') + 1;
        int end = id.indexOf('/', begin);
        return end < 0 ? id.substring(begin) : id.substring(begin, end);
    }
}
