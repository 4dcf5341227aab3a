package dev.cairn.gateway.session;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.mongo.Inserts;
import org.bson.Document;

/**
 * Who may not be signed in any more. A deactivation is noted first and ends the person's sessions after that; a sign-in
 * opens its session first and looks here after that. So whichever comes first, no session outlives it.
 */
public final class EndedPeople implements EventHandler<PersonChanged> {

    private final MongoCollection<Document> people;
    private final Sessions sessions;

    EndedPeople(MongoDatabase platform, Sessions sessions) {
        this.people = platform.getCollection("people");
        this.sessions = sessions;
    }

    @Override
    public Class<PersonChanged> handles() {
        return PersonChanged.class;
    }

    @Override
    public void on(Received<? extends PersonChanged> received) {
        var person = received.event().person();
        note(id(received.tenant(), person), received.event().active(), received.sequence());
        if (!received.event().active() && isEnded(received.tenant(), person)) {
            sessions.endAllOf(received.tenant(), person);
        }
    }

    /** Whether the person was deactivated. */
    public boolean isEnded(TenantId tenant, PersonId person) {
        var found = people.find(Filters.eq("_id", id(tenant, person))).first();
        return found != null && !found.getBoolean("active", true);
    }

    /** Most people are heard of for the first time, many at once: noting one of them is one round trip. */
    private void note(String id, boolean active, long sequence) {
        if (!Inserts.ifAbsent(
                people, new Document("_id", id).append("active", active).append("sequence", sequence))) {
            people.updateOne(
                    Filters.and(Filters.eq("_id", id), Filters.lt("sequence", sequence)),
                    Updates.combine(Updates.set("active", active), Updates.set("sequence", sequence)));
        }
    }

    private static String id(TenantId tenant, PersonId person) {
        return tenant.value() + "/" + person.value();
    }
}
