package dev.cairn.gateway.session;

import dev.cairn.gateway.PublicAddress;
import dev.cairn.gateway.secret.SealedText;
import dev.cairn.platform.store.Databases;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    Sessions sessions(Databases databases, SealedText sealedText, SessionProperties properties, Clock clock) {
        return new Sessions(databases.platform(), sealedText, properties, clock);
    }

    @Bean
    SessionSweeping sessionSweeping(Sessions sessions) {
        return new SessionSweeping(sessions);
    }

    @Bean
    EndedPeople endedPeople(Databases databases, Sessions sessions) {
        return new EndedPeople(databases.platform(), sessions);
    }

    @Bean
    SessionCookie sessionCookie(PublicAddress address) {
        return new SessionCookie(address);
    }

    @Bean
    StoredContexts storedContexts(Sessions sessions, EndedPeople endedPeople, SessionCookie cookie) {
        return new StoredContexts(sessions, endedPeople, cookie);
    }
}
