package dev.cairn.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Remembers the latest queries that no key could answer, by the collection and the fields they ask, never by values. */
final class Scans {

    private static final int KEPT = 200;

    private final Deque<String> latest = new ArrayDeque<>();

    synchronized void note(KeyedCollection collection, Document conditions) {
        if (collection.getCollectionName().startsWith("system.")) {
            return;
        }
        latest.addLast(collection.getFullName() + " by " + conditions.keySet());
        if (latest.size() > KEPT) {
            latest.removeFirst();
        }
    }

    synchronized List<String> latest() {
        return List.copyOf(latest);
    }
}
