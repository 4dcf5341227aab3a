package dev.cairn.gateway.session;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.cairn.gateway.secret.Hashes;
import dev.cairn.gateway.session.Session.SignIn;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which sessions began with which sign-in at a provider: its {@code sid}, hashed with the registration. */
final class ProviderSessions {

    private final MongoCollection<Document> sessions;

    ProviderSessions(MongoDatabase platform) {
        this.sessions = platform.getCollection("provider_sessions");
    }

    /** Notes the session under its provider's; returns the note's id, null where the provider names no session. */
    @Nullable
    String keep(SignIn signIn, String session) {
        if (signIn.providerSession() == null) {
            return null;
        }
        var id = prefix(signIn.registration(), signIn.providerSession()) + Hashes.of(session);
        sessions.insertOne(new Document("_id", id).append("session", session));
        return id;
    }

    List<String> of(String registration, String providerSession) {
        return sessions.find(Sessions.startingWith(prefix(registration, providerSession)))
                .map(found -> found.getString("session"))
                .into(new ArrayList<>());
    }

    void forget(String id) {
        sessions.deleteOne(Filters.eq("_id", id));
    }

    private static String prefix(String registration, String providerSession) {
        return Hashes.of(registration, providerSession) + "/";
    }
}
