package dev.cairn.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Adding documents of which there is one under each id, whoever comes first. */
public final class Inserts {

    private Inserts() {}

    /**
     * Adds a document, in one round trip.
     *
     * @return false where there is one under its id, or under another value that is unique
     */
    public static boolean ifAbsent(MongoCollection<Document> collection, Document document) {
        return unlessTaken(() -> collection.insertOne(document));
    }

    /**
     * Puts a document in the place of what is found, or adds it where nothing is, in one round trip.
     *
     * @return false where nothing is found and yet there is one under its id
     */
    public static boolean orReplaced(MongoCollection<Document> collection, Bson found, Document document) {
        return unlessTaken(() -> collection.replaceOne(found, document, new ReplaceOptions().upsert(true)));
    }

    private static boolean unlessTaken(Runnable write) {
        try {
            write.run();
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
