package dev.cairn.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On the server that {@code CAIRN_TEST_MONGODB_URI} names. */
@EnabledIfEnvironmentVariable(
        named = "CAIRN_TEST_MONGODB_URI",
        matches = "mongodb.*",
        disabledReason = "CAIRN_TEST_MONGODB_URI names no server")
class NamedServerDocumentsIT extends DocumentsContract {

    private static MongoClient client;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(System.getenv("CAIRN_TEST_MONGODB_URI"));
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Override
    MongoClient client() {
        return client;
    }
}
