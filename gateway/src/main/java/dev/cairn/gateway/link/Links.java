package dev.cairn.gateway.link;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.secret.Hashes;
import dev.cairn.platform.mongo.Inserts;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * Which subject of which issuer is which person: one to one, decided by whoever comes first. Both sides are documents with
 * the fact as their id, so no race makes two. Identity is issuer and subject, never an address.
 */
final class Links {

    private final MongoCollection<Document> links;
    private final MongoCollection<Document> linked;
    private final MongoCollection<Document> audit;
    private final Clock clock;

    Links(MongoDatabase platform, Clock clock) {
        this.links = platform.getCollection("links");
        this.linked = platform.getCollection("linked_people");
        this.audit = platform.getCollection("audit");
        this.clock = clock;
    }

    Optional<PersonId> personOf(TenantId tenant, String issuer, String subject) {
        return Optional.ofNullable(links.find(Filters.eq("_id", subjectId(tenant, issuer, subject)))
                        .first())
                .map(found -> new PersonId(found.getString("person")));
    }

    /** Links the subject to the person; false where the person is another subject's. */
    boolean link(TenantId tenant, String issuer, String subject, PersonId person) {
        var subjectId = subjectId(tenant, issuer, subject);
        if (!take(tenant.value() + "/" + person.value(), subjectId)) {
            return false;
        }
        note(tenant, person, subjectId);
        Inserts.ifAbsent(links, new Document("_id", subjectId).append("person", person.value()));
        return personOf(tenant, issuer, subject).filter(person::equals).isPresent();
    }

    private boolean take(String personId, String subjectId) {
        if (Inserts.ifAbsent(linked, new Document("_id", personId).append("subject", subjectId))) {
            return true;
        }
        var holder = linked.find(Filters.eq("_id", personId)).first();
        return holder != null && subjectId.equals(holder.getString("subject"));
    }

    /** Noted before it takes effect and under an id of its own, so that it is noted once, also across a crash. */
    private void note(TenantId tenant, PersonId person, String subjectId) {
        Inserts.ifAbsent(
                audit,
                new Document("_id", subjectId + "/linked")
                        .append("what", "person-linked")
                        .append("tenant", tenant.value())
                        .append("person", person.value())
                        .append("at", Date.from(clock.instant())));
    }

    private static String subjectId(TenantId tenant, String issuer, String subject) {
        return tenant.value() + "/" + Hashes.of(issuer, subject);
    }
}
