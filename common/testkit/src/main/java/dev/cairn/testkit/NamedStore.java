package dev.cairn.testkit;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A server of its own, with real indexes. It is asked how it would answer one query of each shape that the service has sent;
 * a plan that scans a collection is told. What names {@code _id} is left out: MongoDB serves its ranges, and its equality
 * beside other fields, by the index that every collection has, while
 * SecantusDB 0.x plans a scan for both; the embedded store holds those to the key instead.
 */
final class NamedStore implements TestStore, CommandListener {

    private static final Set<String> OF_THE_PLATFORM = Set.of("_platform", "_keys");

    private final String uri;
    private final MongoClient client;
    private final Map<String, Query> queries = new ConcurrentHashMap<>();
    private final Set<String> scans = new TreeSet<>();

    private record Query(String database, BsonDocument find) {}

    NamedStore(String uri) {
        this.uri = uri;
        this.client = MongoClients.create(uri);
        for (var name : client.listDatabaseNames()) {
            if (OF_THE_PLATFORM.stream().anyMatch(name::endsWith)) {
                client.getDatabase(name).drop();
            }
        }
    }

    @Override
    public String uri() {
        return uri;
    }

    /** It is to prove what is done there, not how fast. */
    @Override
    public Map<String, Object> settings() {
        return Map.of("cairn.store.operation", "20s");
    }

    @Override
    public int port() {
        return URI.create("mongodb://" + new ConnectionString(uri).getHosts().getFirst())
                .getPort();
    }

    @Override
    public CommandListener listener() {
        return this;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var command = event.getCommand();
        switch (event.getCommandName()) {
            case "find" -> seen(event, command.getDocument("filter", new BsonDocument()), command.get("sort"));
            case "findAndModify" -> seen(event, command.getDocument("query", new BsonDocument()), command.get("sort"));
            case "count" -> seen(event, command.getDocument("query", new BsonDocument()), null);
            case "update" ->
                command.getArray("updates")
                        .forEach(one -> seen(event, one.asDocument().getDocument("q"), null));
            case "delete" ->
                command.getArray("deletes")
                        .forEach(one -> seen(event, one.asDocument().getDocument("q"), null));
            default -> {}
        }
    }

    private void seen(CommandStartedEvent event, BsonDocument filter, @Nullable BsonValue sort) {
        if (namesId(filter)) {
            return;
        }
        var collection = event.getCommand().getString(event.getCommandName()).getValue();
        queries.computeIfAbsent(event.getCommandName() + " " + collection + " by " + shape(filter), shape -> {
            var find = new BsonDocument("find", new BsonString(collection)).append("filter", filter);
            if (sort != null) {
                find.append("sort", sort);
            }
            // what the listener is given lives in a buffer that is used again after it
            return new Query(event.getDatabaseName(), BsonDocument.parse(find.toJson()));
        });
    }

    private static boolean namesId(BsonDocument filter) {
        return filter.containsKey("_id")
                || filter.containsKey("$and")
                        && filter.getArray("$and").stream().anyMatch(part -> namesId(part.asDocument()));
    }

    /** The fields and operators of a filter, without its values. */
    private static String shape(BsonDocument filter) {
        var parts = new ArrayList<String>();
        filter.forEach((key, value) -> parts.add(key + (value.isDocument() ? shape(value.asDocument()) : "")));
        return parts.toString();
    }

    @Override
    public List<String> scans() {
        queries.forEach((shape, query) -> {
            var plan = client.getDatabase(query.database())
                    .runCommand(new BsonDocument("explain", query.find())
                            .append("verbosity", new BsonString("queryPlanner")))
                    .toJson();
            if (plan.contains("COLLSCAN")) {
                scans.add(shape);
            }
            queries.remove(shape);
        });
        return List.copyOf(scans);
    }

    @Override
    public void close() {
        client.close();
    }
}
