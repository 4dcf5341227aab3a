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

    /** The id under which a session is noted, null where the provider names no session. */
    static @Nullable String idOf(SignIn signIn, String session) {
        return signIn.providerSession() == null
                ? null
                : prefix(signIn.registration(), signIn.providerSession()) + Hashes.of(session);
    }

    /** Notes the session under its provider's. */
    void keep(String id, String session) {
        sessions.insertOne(new Document("_id", id).append("session", session));
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
