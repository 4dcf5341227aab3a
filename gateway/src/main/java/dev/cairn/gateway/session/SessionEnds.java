package dev.cairn.gateway.session;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** When sessions end by time, in the order of time, so that what has ended is found without looking at what has not. */
final class SessionEnds {

    private static final int AT_ONCE = 500;

    private final MongoCollection<Document> ends;

    record Ended(String session, @Nullable String providerSession) {}

    SessionEnds(MongoDatabase platform) {
        this.ends = platform.getCollection("session_ends");
    }

    void keep(Instant end, String session, @Nullable String providerSession) {
        ends.insertOne(new Document("_id", minute(end) + "/" + session)
                .append("session", session)
                .append("providerSession", providerSession));
    }

    /** Hands over sessions whose end has passed, and forgets each when that returns; at most some hundred at once. */
    int due(Instant now, Consumer<Ended> remove) {
        var due = ends.find(Filters.lt("_id", minute(now))).limit(AT_ONCE).into(new ArrayList<>());
        for (var end : due) {
            remove.accept(new Ended(end.getString("session"), end.getString("providerSession")));
            ends.deleteOne(Filters.eq("_id", end.getString("_id")));
        }
        return due.size();
    }

    private static String minute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
