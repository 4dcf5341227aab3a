package dev.cairn.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A real OpenID provider with one issuer an organization: it signs in whoever is next without asking, checks the client, the
 * code and the proof of possession, and can be told to sign something else or to be slow.
 */
public final class TestProvider implements AutoCloseable {

    public static final String CLIENT = "cairn";
    public static final String SECRET = "a secret of the provider";

    private static final String BACK_CHANNEL = "http://schemas.openid.net/event/backchannel-logout";

    private final HttpServer server;
    private final Clock clock;
    private final Map<String, RSAKey> keys = new ConcurrentHashMap<>();
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> hanging = new ConcurrentHashMap<>();
    private volatile JWTClaimsSet next =
            new JWTClaimsSet.Builder().subject("nobody").build();
    private volatile Function<Asked, String> idTokens = this::honest;

    private record Code(String issuer, String challenge, String nonce, JWTClaimsSet claims) {}

    /** What the ID token is asked for. */
    public record Asked(String issuer, String nonce, JWTClaimsSet claims) {}

    public TestProvider(Clock clock) throws IOException {
        this.clock = clock;
        List.of("platform", "north", "south").forEach(this::key);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String hostAndPort() {
        return "localhost:" + server.getAddress().getPort();
    }

    public String issuer(String organization) {
        return "http://" + hostAndPort() + "/" + organization;
    }

    /** Who is signed in from now on. */
    public void signIn(String subject, Map<String, Object> claims) {
        var person = new JWTClaimsSet.Builder().subject(subject);
        claims.forEach(person::claim);
        next = person.build();
    }

    /** What is signed as ID token from now on. */
    public void idTokens(Function<Asked, String> made) {
        idTokens = made;
    }

    public void honestAgain() {
        idTokens = this::honest;
        hanging.values().forEach(CountDownLatch::countDown);
        hanging.clear();
    }

    /** Lets every request to the issuer wait from now on. */
    public void hang(String organization) {
        hanging.put(organization, new CountDownLatch(1));
    }

    public int requestsTo(String organization, String path) {
        return counter(organization + path).get();
    }

    public RSAKey key(String organization) {
        return keys.computeIfAbsent(organization, TestProvider::newKey);
    }

    /** Signs with another key from now on, which is published at once. */
    public void turnKey(String organization) {
        keys.put(organization, newKey(organization));
    }

    public String honest(Asked asked) {
        return signed(asked, JOSEObjectType.JWT, claims(asked).build());
    }

    /** The claims of an honest ID token. */
    public JWTClaimsSet.Builder claims(Asked asked) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder(asked.claims())
                .issuer(asked.issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", asked.nonce());
    }

    public String signed(Asked asked, JOSEObjectType type, JWTClaimsSet claims) {
        return signed(key(organization(asked.issuer())), type, claims);
    }

    public static String signed(RSAKey key, JOSEObjectType type, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(type)
                    .keyID(key.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims of an honest logout token. */
    public JWTClaimsSet.Builder logout(String organization) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer(organization))
                .audience(CLIENT)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .claim("events", Map.of(BACK_CHANNEL, Map.of()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var organization = path.split("/")[1];
        counter(path.substring(1)).incrementAndGet();
        try {
            var latch = hanging.get(organization);
            if (latch != null && latch.await(30, TimeUnit.SECONDS)) {
                exchange.close();
                return;
            }
            switch (path.substring(organization.length() + 1)) {
                case "/.well-known/openid-configuration" -> send(exchange, 200, discovery(organization));
                case "/keys" -> send(exchange, 200, new JWKSet(key(organization)).toString(true));
                case "/authorize" -> authorize(exchange, issuer(organization));
                case "/token" -> token(exchange, issuer(organization));
                default -> send(exchange, 404, "{}");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private String discovery(String organization) {
        var issuer = issuer(organization);
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/logout",
                 "token_endpoint_auth_methods_supported":["client_secret_basic"]}""".formatted(issuer);
    }

    private void authorize(HttpExchange exchange, String issuer) {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        if (!CLIENT.equals(asked.get("client_id")) || !"S256".equals(asked.get("code_challenge_method"))) {
            throw new IllegalStateException("not an authorization request of the gateway: " + asked);
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, new Code(issuer, asked.get("code_challenge"), asked.get("nonce"), next));
        var back = asked.get("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Location", back);
        send(exchange, 302, "");
    }

    private void token(HttpExchange exchange, String issuer) throws IOException {
        var asked = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var code = codes.remove(asked.get("code"));
        var proven = code != null
                && code.issuer().equals(issuer)
                && code.challenge().equals(challenge(asked.get("code_verifier")))
                && basic().equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!proven) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var idToken = idTokens.apply(new Asked(issuer, code.nonce(), code.claims()));
        send(exchange, 200, """
                {"access_token":"opaque","token_type":"Bearer","expires_in":300,"refresh_token":"never kept",
                 "id_token":"%s"}""".formatted(idToken));
    }

    private static String basic() {
        var pair = CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, String body) {
        try {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private AtomicInteger counter(String path) {
        return requests.computeIfAbsent(path, key -> new AtomicInteger());
    }

    private static String organization(String issuer) {
        return issuer.substring(issuer.lastIndexOf('/') + 1);
    }

    private static RSAKey newKey(String organization) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(organization + "-" + UUID.randomUUID())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        honestAgain();
        server.stop(0);
    }
}
