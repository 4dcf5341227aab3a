package dev.cairn.gateway.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.BadJwtException;

/**
 * Checks the signatures of what providers sign, each with the keys that it publishes itself. Keys are fetched when needed,
 * at most twice in half a minute for each provider whatever its tokens name, and kept through an outage of an hour.
 */
final class ProviderTokens implements AutoCloseable {

    /** What is signed with a shared secret, or not at all, is not believed. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    private static final long KEPT_MILLIS = 600_000;
    private static final long WAIT_MILLIS = 5_500;
    private static final long AHEAD_MILLIS = 60_000;
    private static final long AT_MOST_EVERY_MILLIS = 30_000;
    private static final long OUTAGE_MILLIS = 3_600_000;
    private static final int MOST_HELD = 10_000;

    private final ProviderHttp http;
    private final ExecutorService refreshing = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentHashMap<String, JWKSource<SecurityContext>> sources = new ConcurrentHashMap<>();

    ProviderTokens(ProviderHttp http) {
        this.http = http;
    }

    /**
     * The claims of a token that the registration's provider signed as one of these types, or without saying as which;
     * nothing about them is checked.
     *
     * @throws BadJwtException where it did not
     */
    JWTClaimsSet signed(String token, ClientRegistration registration, JOSEObjectType... types) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier((type, context) -> requireOneOf(types, type));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keysOf(registration)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        try {
            return processor.process(token, null);
        } catch (ParseException | BadJOSEException | JOSEException | RuntimeException e) {
            throw new BadJwtException(
                    "not signed by " + registration.getProviderDetails().getIssuerUri(), e);
        }
    }

    private static void requireOneOf(JOSEObjectType[] types, @Nullable JOSEObjectType type) throws BadJOSEException {
        if (type != null && !Arrays.asList(types).contains(type)) {
            throw new BadJOSEException("a token of type " + type);
        }
    }

    private JWKSource<SecurityContext> keysOf(ClientRegistration registration) {
        if (sources.size() > MOST_HELD) {
            sources.clear();
        }
        var provider = registration.getProviderDetails();
        var address = Objects.requireNonNull(provider.getJwkSetUri(), "a registration without keys");
        return sources.computeIfAbsent(provider.getIssuerUri() + " " + address, key -> source(address));
    }

    private JWKSource<SecurityContext> source(String address) {
        return JWKSourceBuilder.<SecurityContext>create(url(address), http)
                .cache(KEPT_MILLIS, WAIT_MILLIS)
                .refreshAheadCache(AHEAD_MILLIS, null, refreshing, false, null, false)
                .rateLimited(AT_MOST_EVERY_MILLIS)
                .outageTolerant(OUTAGE_MILLIS)
                .retrying(false)
                .build();
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not an address of keys: " + address, e);
        }
    }

    @Override
    public void close() {
        refreshing.shutdownNow();
    }
}
