package dev.cairn.gateway.secret;

import dev.cairn.platform.crypto.KeyRing;
import dev.cairn.platform.store.Databases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

    @Bean
    SharedKeys sharedKeys(Databases databases, KeyRing keys) {
        return new SharedKeys(databases.platform(), keys.outermost());
    }

    @Bean
    SealedText sealedText(SharedKeys keys) {
        return new SealedText(SharedKeys.aead(keys.named("sealing")));
    }

    @Bean
    Signatures signatures(SharedKeys keys) {
        return new Signatures(keys.named("signing"));
    }
}
