package dev.cairn.gateway.apitoken;

import dev.cairn.platform.store.Databases;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiTokenConfiguration {

    @Bean
    ApiTokens apiTokens(Databases databases, Clock clock) {
        return new ApiTokens(databases.platform(), clock);
    }

    @Bean
    ApiTokenAuthentication apiTokenAuthentication(ApiTokens tokens) {
        return new ApiTokenAuthentication(tokens);
    }
}
