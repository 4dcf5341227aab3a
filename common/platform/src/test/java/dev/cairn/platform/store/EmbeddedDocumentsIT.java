package dev.cairn.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.cairn.local.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** On the store that comes along. */
class EmbeddedDocumentsIT extends DocumentsContract {

    private static LocalStore server;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        server = LocalStore.start(null, 0);
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Override
    MongoClient client() {
        return client;
    }
}
