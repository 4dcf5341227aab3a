package dev.cairn.local.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A bare Spring MVC endpoint: reads or adds one document with the plain driver. Asks nobody who calls. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@RestController
class Bare {

    static final String DATABASE = "bench";
    static final String COLLECTION = "bare";
    private static final String TEXT = "text";

    private final MongoClient client;

    Bare(@Value("${mongodb}") String uri) {
        client = MongoClients.create(uri);
    }

    static void main(int port, String mongodb) {
        var application = new SpringApplication(Bare.class);
        application.setDefaultProperties(Map.of(
                "server.port",
                port,
                "server.address",
                "127.0.0.1",
                "mongodb",
                mongodb,
                "spring.threads.virtual.enabled",
                true,
                "logging.level.root",
                "warn",
                "spring.main.banner-mode",
                "off"));
        application.run();
    }

    /** A document that answers with a text. */
    static Document document(String id, String text) {
        return new Document("_id", id).append(TEXT, text);
    }

    /** Keeps what comes as another document. */
    @PostMapping("/documents")
    @ResponseStatus(HttpStatus.CREATED)
    void keep(@RequestBody String text) {
        client.getDatabase(DATABASE).getCollection(COLLECTION).insertOne(document(new ObjectId().toHexString(), text));
    }

    @Bean(destroyMethod = "close")
    MongoClient client() {
        return client;
    }

    @GetMapping(path = "/documents/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    String document(@PathVariable String id) {
        return Objects.requireNonNull(client.getDatabase(DATABASE)
                        .getCollection(COLLECTION)
                        .find(Filters.eq("_id", id))
                        .first())
                .getString(TEXT);
    }
}
