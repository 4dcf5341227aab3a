package dev.cairn.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.cairn.contracts.id.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Which instance of this service may hold unsent events of which tenants. An instance marks a tenant before its first
 * write there; marks of instances whose heartbeat stopped are swept by others. Only times that the store wrote are
 * compared.
 */
final class Instances {

    private static final Duration SILENT = Duration.ofSeconds(15);

    private final String me;
    private final MongoCollection<Document> beats;
    private final MongoCollection<Document> marks;
    private final Set<String> marked = ConcurrentHashMap.newKeySet();

    record Mark(String id, String owner) {}

    Instances(String me, MongoDatabase platform) {
        this.me = me;
        this.beats = platform.getCollection("instances");
        this.marks = platform.getCollection("outbox_marks");
    }

    /**
     * Marks the owner of a database: a tenant, or {@code platform}. A mark is found by its instance's beat, so a beat follows
     * it: one that fell silent for long may have been forgotten just before.
     */
    void mark(String owner) {
        if (!marked.contains(owner)) {
            marks.updateOne(
                    Filters.eq("_id", me + "/" + owner), Updates.set("owner", owner), new UpdateOptions().upsert(true));
            giveSignOfLife();
            marked.add(owner);
        }
    }

    void mark(TenantId tenant) {
        mark(tenant.value());
    }

    /** Tells that this instance lives; the store writes the time. */
    Date beat() {
        giveSignOfLife();
        var written = beats.find(Filters.eq("_id", me)).first();
        return written == null ? new Date(0) : written.getDate("at");
    }

    private void giveSignOfLife() {
        beats.updateOne(Filters.eq("_id", me), Updates.currentDate("at"), new UpdateOptions().upsert(true));
    }

    /** Marks that this instance left in an earlier life. */
    List<Mark> ownLeftover() {
        return marksOf(me);
    }

    /** Marks of others that have been silent for long, as seen at this time of the store. */
    List<Mark> leftByOthers(Date now) {
        var found = new ArrayList<Mark>();
        for (var beat : beats.find(Filters.gt("_id", "")).into(new ArrayList<>())) {
            var id = beat.getString("_id");
            if (!id.equals(me) && beat.getDate("at").getTime() < now.getTime() - SILENT.toMillis()) {
                var left = marksOf(id);
                if (left.isEmpty()) {
                    forgetUnlessItLives(beat);
                }
                found.addAll(left);
            }
        }
        return found;
    }

    void swept(Mark mark) {
        if (!mark.id().startsWith(me + "/") || !marked.contains(mark.owner())) {
            marks.deleteOne(Filters.eq("_id", mark.id()));
        }
    }

    private void forgetUnlessItLives(Document beat) {
        beats.deleteOne(Filters.and(Filters.eq("_id", beat.get("_id")), Filters.eq("at", beat.get("at"))));
    }

    private List<Mark> marksOf(String instance) {
        return marks
                .find(Filters.and(Filters.gt("_id", instance + "/"), Filters.lt("_id", instance + "0")))
                .into(new ArrayList<>())
                .stream()
                .map(mark -> new Mark(mark.getString("_id"), mark.getString("owner")))
                .toList();
    }
}
