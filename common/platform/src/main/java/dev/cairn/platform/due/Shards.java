package dev.cairn.platform.due;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.cairn.platform.mongo.Inserts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which runner works on which shard. A shard belongs to its runner for as long as that one gives signs of life; then
 * another takes it by compare-and-set. Only times that the store wrote are compared. Runners share the shards evenly.
 */
final class Shards {

    private static final Duration SILENT = Duration.ofSeconds(12);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final List<String> ALL =
            IntStream.range(0, DueItems.SHARDS).mapToObj(DueItems::shard).toList();

    private final String me;
    private final MongoCollection<Document> runners;
    private final MongoCollection<Document> shards;

    private record Shard(String id, @Nullable String owner, long version) {}

    Shards(String me, MongoDatabase platform) {
        this.me = me;
        this.runners = platform.getCollection("due_runners");
        this.shards = platform.getCollection("due_shards");
    }

    /** Gives a sign of life, takes shards up to a fair share, gives back those beyond it; the numbers of those held. */
    Set<Integer> hold() {
        var alive = alive();
        var fair = (DueItems.SHARDS + alive.size() - 1) / alive.size();
        var held = new TreeSet<Integer>();
        for (var shard : all()) {
            if (me.equals(shard.owner())) {
                keepOrGiveBack(shard, held, fair);
            } else if (held.size() < fair && !alive.contains(String.valueOf(shard.owner())) && handOver(shard, me)) {
                held.add(Integer.valueOf(shard.id()));
            }
        }
        return held;
    }

    /** Gives all shards back at once, so that others need not wait until this runner counts as silent. */
    void letGo() {
        all().stream().filter(shard -> me.equals(shard.owner())).forEach(shard -> handOver(shard, null));
        runners.deleteOne(Filters.eq("_id", me));
    }

    private void keepOrGiveBack(Shard shard, Set<Integer> held, int fair) {
        if (held.size() < fair) {
            held.add(Integer.valueOf(shard.id()));
        } else {
            handOver(shard, null);
        }
    }

    private Set<String> alive() {
        runners.updateOne(Filters.eq("_id", me), Updates.currentDate("at"), new UpdateOptions().upsert(true));
        Map<String, Date> beats = new HashMap<>();
        runners.find(Filters.gt("_id", "")).forEach(beat -> beats.put(beat.getString("_id"), beat.getDate("at")));
        var now = beats.getOrDefault(me, new Date(0)).getTime();
        beats.forEach((runner, at) -> {
            if (at.getTime() < now - FORGOTTEN.toMillis()) {
                runners.deleteOne(Filters.eq("_id", runner));
            }
        });
        beats.values().removeIf(at -> at.getTime() < now - SILENT.toMillis());
        return beats.keySet();
    }

    private List<Shard> all() {
        Map<String, Document> stored = new HashMap<>();
        shards.find(Filters.in("_id", ALL)).forEach(shard -> stored.put(shard.getString("_id"), shard));
        var all = new ArrayList<Shard>();
        for (var id : ALL) {
            var shard = stored.get(id);
            all.add(
                    shard == null
                            ? new Shard(id, null, 0)
                            : new Shard(id, shard.getString("owner"), shard.getLong("version")));
        }
        return all;
    }

    private boolean handOver(Shard shard, @Nullable String to) {
        var next = new Document("owner", to).append("version", shard.version() + 1);
        if (shard.version() == 0) {
            return Inserts.ifAbsent(shards, next.append("_id", shard.id()));
        }
        return shards.replaceOne(
                                Filters.and(Filters.eq("_id", shard.id()), Filters.eq("version", shard.version())),
                                next)
                        .getModifiedCount()
                > 0;
    }
}
