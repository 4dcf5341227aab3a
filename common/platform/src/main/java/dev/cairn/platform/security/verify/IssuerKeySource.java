package dev.cairn.platform.security.verify;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import dev.cairn.platform.security.Issuer;
import java.io.Closeable;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of one issuer of the platform, fetched from its inside address. Fetches are bounded: 1.5 seconds and 64 KB
 * each, and at most two in {@link #AT_MOST_EVERY}, whatever the tokens name; the last set is good for an hour of outage.
 *
 * <p>The interval is short, because an issuer that has just started signs with a key that nobody holds yet.
 */
final class IssuerKeySource implements JWKSource<SecurityContext>, Closeable {

    private static final int CONNECT_MILLIS = 500;
    private static final int READ_MILLIS = 1_000;
    private static final int BYTES = 64 * 1024;
    private static final long KEPT_MILLIS = 600_000;
    private static final long WAIT_MILLIS = 2_000;
    private static final long AHEAD_MILLIS = 60_000;
    private static final long OUTAGE_MILLIS = 3_600_000;

    /** Milliseconds in which two fetches are allowed. */
    static final long AT_MOST_EVERY = 5_000;

    private final Issuer issuer;
    private final Retriever retriever = new Retriever();
    private final JWKSource<SecurityContext> source;

    IssuerKeySource(Issuer issuer, URI base) {
        this.issuer = issuer;
        this.source = JWKSourceBuilder.<SecurityContext>create(address(base), retriever)
                .cache(KEPT_MILLIS, WAIT_MILLIS)
                .refreshAheadCache(AHEAD_MILLIS, true)
                .rateLimited(AT_MOST_EVERY)
                .outageTolerant(OUTAGE_MILLIS)
                .retrying(false)
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return source.get(selector, context);
        } catch (KeySourceException e) {
            if (!retriever.reached) {
                throw new KeysUnavailable(issuer, e);
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (source instanceof Closeable closeable) {
            closeable.close();
        }
    }

    private static URL address(URI base) {
        try {
            return URI.create(base.toString().replaceAll("/$", "") + "/internal/keys")
                    .toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not an address of a service: " + base, e);
        }
    }

    private static final class Retriever extends DefaultResourceRetriever {

        private volatile boolean reached;

        Retriever() {
            super(CONNECT_MILLIS, READ_MILLIS, BYTES);
        }

        @Override
        public Resource retrieveResource(URL url) throws IOException {
            var resource = super.retrieveResource(url);
            reached = true;
            return resource;
        }
    }
}
