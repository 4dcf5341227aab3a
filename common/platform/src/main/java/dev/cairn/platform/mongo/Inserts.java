package dev.cairn.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Adding documents of which there is one under each id, whoever comes first. */
public final class Inserts {

    private Inserts() {}

    /**
     * Adds a document, in one round trip.
     *
     * @return false where there is one under its id, or under another value that is unique
     */
    public static boolean ifAbsent(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
