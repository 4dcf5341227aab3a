package dev.cairn.platform.crypto;

import com.mongodb.client.MongoClient;
import dev.cairn.platform.ServiceIdentity;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

@AutoConfiguration(afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@EnableConfigurationProperties({CryptoProperties.class, ServiceIdentity.class})
class CryptoAutoConfiguration {

    @Bean
    KeyRing keyRing(CryptoProperties properties, ServiceIdentity identity, MongoClient client, Clock clock) {
        var database = client.getDatabase(identity.shortName() + "_keys");
        return new KeyRing(properties.bytes(identity.local()), database, clock);
    }
}
