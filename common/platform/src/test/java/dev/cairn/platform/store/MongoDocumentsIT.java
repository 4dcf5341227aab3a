package dev.cairn.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import org.testcontainers.mongodb.MongoDBContainer;

/** On MongoDB itself, where Docker is. */
@EnabledIfDockerAvailable
class MongoDocumentsIT extends DocumentsContract {

    private static MongoDBContainer server;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        server = new MongoDBContainer("mongo:8");
        server.start();
        client = MongoClients.create(server.getConnectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.stop();
    }

    @Override
    MongoClient client() {
        return client;
    }
}
