package dev.cairn.platform.due;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.cairn.contracts.id.TenantId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;

/** The stored work, in the order of shard and minute. Ids and times only. */
final class DueItems {

    static final int SHARDS = 16;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final MongoCollection<Document> due;

    DueItems(MongoDatabase platform) {
        this.due = platform.getCollection("due");
    }

    void add(Instant at, TenantId tenant, String key, int tries) {
        due.updateOne(
                Filters.eq("_id", id(at, tenant, key)),
                Updates.combine(
                        Updates.set("tenant", tenant.value()),
                        Updates.set("key", key),
                        Updates.set("at", Date.from(at)),
                        Updates.set("mark", UUID.randomUUID().toString()),
                        Updates.set("tries", tries)),
                new UpdateOptions().upsert(true));
    }

    void remove(Instant at, TenantId tenant, String key) {
        due.deleteOne(Filters.eq("_id", id(at, tenant, key)));
    }

    /** Removes the item unless it was scheduled again since it was read. */
    void done(DueItem item) {
        due.deleteOne(Filters.and(Filters.eq("_id", item.id()), Filters.eq("mark", item.mark())));
    }

    /** Puts it off; that it was not done was no failure. */
    void wait(DueItem item, Instant at) {
        add(at, item.tenant(), item.key(), item.tries());
        done(item);
    }

    void later(DueItem item, Instant at) {
        add(at, item.tenant(), item.key(), item.tries() + 1);
        done(item);
    }

    /** What is due in a shard, the oldest first. */
    List<DueItem> due(int shard, Instant now, int limit) {
        var from = prefix(shard);
        // '0' follows '/': all of the present minute is in the range, what is later in it is left out below.
        var upTo = prefix(shard) + MINUTE.format(now) + "0";
        return due
                .find(Filters.and(Filters.gt("_id", from), Filters.lt("_id", upTo)))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>())
                .stream()
                .map(DueItems::read)
                .filter(item -> !item.at().isAfter(now))
                .toList();
    }

    private static DueItem read(Document stored) {
        return new DueItem(
                stored.getString("_id"),
                new TenantId(stored.getString("tenant")),
                stored.getString("key"),
                stored.getDate("at").toInstant(),
                stored.getString("mark"),
                stored.getInteger("tries"));
    }

    private static String id(Instant at, TenantId tenant, String key) {
        var work = tenant.value() + "/" + key;
        return prefix(Math.floorMod(work.hashCode(), SHARDS)) + MINUTE.format(at) + "/" + work;
    }

    private static String prefix(int shard) {
        return shard(shard) + "/";
    }

    static String shard(int shard) {
        return String.format(Locale.ROOT, "%02d", shard);
    }
}
