package dev.cairn.gateway.provider;

import dev.cairn.gateway.PublicAddress;
import dev.cairn.gateway.secret.SealedText;
import dev.cairn.platform.crypto.KeyRing;
import dev.cairn.platform.store.Databases;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    @Bean
    Providers providers(Databases databases, KeyRing keys, Clock clock) {
        return new Providers(databases.platform(), new SealedText(keys.outermost()), clock);
    }

    @Bean
    ProviderHttp providerHttp(ProviderProperties properties) {
        return new ProviderHttp(properties.privateIssuers());
    }

    @Bean
    Discovery discovery(ProviderHttp http, Clock clock) {
        return new Discovery(http, JsonMapper.shared(), clock);
    }

    @Bean
    Registrations registrations(
            Providers providers, Discovery discovery, ProviderProperties properties, PublicAddress address) {
        return new Registrations(providers, discovery, properties, address);
    }

    @Bean
    ProviderTokens providerTokens(ProviderHttp http) {
        return new ProviderTokens(http);
    }

    @Bean
    IdTokens idTokens(ProviderTokens tokens, Clock clock) {
        return new IdTokens(tokens, clock);
    }

    @Bean
    LogoutTokens logoutTokens(ProviderTokens tokens, Clock clock) {
        return new LogoutTokens(tokens, clock);
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange(ProviderHttp http) {
        return new CodeExchange(http);
    }
}
