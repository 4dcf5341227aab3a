package dev.cairn.platform.security.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.cairn.local.store.LocalStore;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoPublishedKeysIT extends PublishedKeysContract {

    private LocalStore store;
    private MongoClient client;

    @BeforeEach
    void start() {
        store = LocalStore.start(null, 0);
        client = MongoClients.create(store.uri());
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Override
    PublishedKeys keys() {
        return new MongoPublishedKeys(client.getDatabase("goals_platform"));
    }

    @Test
    void thePrivateHalfIsNeverStored() throws Exception {
        keys().add(new PublishedKey(new RSAKeyGenerator(2048).keyID("a").generate(), Instant.EPOCH, Instant.EPOCH));

        assertThat(keys().all())
                .singleElement()
                .satisfies(found -> assertThat(found.key().isPrivate()).isFalse());
    }
}
