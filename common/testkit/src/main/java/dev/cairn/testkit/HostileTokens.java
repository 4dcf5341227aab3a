package dev.cairn.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tokens that nobody may get in with, each nearly right. All name the called service unless that is their fault. */
public final class HostileTokens {

    private static final String TENANT = "aaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String PERSON = "01kb0000000000000000000000";

    private static final String PROVIDER = "https://login.example/organization";

    private final RSAKey gateway;
    private final Issuer other;
    private final RSAKey others;
    private final Issuer called;
    private final Instant now;

    /**
     * Makes tokens for one service.
     *
     * @param gateway what the gateway signs with
     * @param other a service that is neither the gateway nor the one called
     * @param others what that one signs with
     */
    public HostileTokens(RSAKey gateway, Issuer other, RSAKey others, Issuer called, Instant now) {
        this.gateway = gateway;
        this.other = other;
        this.others = others;
        this.called = called;
        this.now = now;
    }

    /** Each token by what is wrong with it. */
    public Map<String, String> all() throws JOSEException {
        var stranger = new RSAKeyGenerator(2048).keyID("unknown").generate();
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("alg none", new PlainJWT(person().build()).serialize());
        tokens.put("alg none with a signature's dot", noneWithHeader());
        tokens.put("HS256 with the public key as secret", confused(gateway));
        tokens.put("RS512", signed(gateway, JWSAlgorithm.RS512, InsideTokens.TYPE, person().build()));
        tokens.put("wrong audience", right(gateway, claims -> claims.audience(other.service())));
        tokens.put("no audience", right(gateway, claims -> claims.audience((String) null)));
        tokens.put("an ID token as access token", typed(gateway, JOSEObjectType.JWT));
        tokens.put("no typ", typed(gateway, null));
        tokens.put("a logout token", typed(gateway, new JOSEObjectType("logout+jwt")));
        tokens.put("another service's key under the gateway's name", right(others, claims -> claims));
        tokens.put("another service's key under the gateway's kid", right(renamed(others, gateway), claims -> claims));
        tokens.put("a person from a service", right(others, claims -> claims.issuer(other.service())));
        tokens.put("an operator from a service", right(others, claims -> operator(claims)
                .issuer(other.service())));
        tokens.put("an API token from a service", right(others, claims -> api(claims)
                .issuer(other.service())));
        tokens.put("a service that speaks for another", right(others, claims -> claims.issuer(other.service())
                .claim("kind", "service")
                .subject(Issuer.GATEWAY.service())));
        tokens.put("an unknown issuer", right(gateway, claims -> claims.issuer("https://evil.example")));
        tokens.put("no issuer", right(gateway, claims -> claims.issuer(null)));
        tokens.put("an unknown key", right(stranger, claims -> claims));
        tokens.put(
                "expired", right(gateway, claims -> claims.issueTime(at(-200)).expirationTime(at(-20))));
        tokens.put("from tomorrow", right(gateway, claims -> claims.issueTime(at(60))
                .expirationTime(at(120))));
        tokens.put("expired before it was issued", right(gateway, claims -> claims.expirationTime(at(-5))));
        tokens.put("good for a year", right(gateway, claims -> claims.expirationTime(at(31_536_000))));
        tokens.put("no expiry", right(gateway, claims -> claims.expirationTime(null)));
        tokens.put("no time of issue", right(gateway, claims -> claims.issueTime(null)));
        tokens.put("unknown kind", right(gateway, claims -> claims.claim("kind", "root")));
        tokens.put("a kind that is no text", right(gateway, claims -> claims.claim("kind", List.of("person"))));
        tokens.put("no kind", right(gateway, claims -> claims.claim("kind", null)));
        tokens.put("no tenant", right(gateway, claims -> claims.claim("tenant", null)));
        tokens.put("a tenant that is a path", right(gateway, claims -> claims.claim("tenant", "../admin")));
        tokens.put("a tenant that is a number", right(gateway, claims -> claims.claim("tenant", 7)));
        tokens.put("a person who is no id", right(gateway, claims -> claims.subject("anna")));
        tokens.put("no subject", right(gateway, claims -> claims.subject(null)));
        tokens.put("no session", right(gateway, claims -> claims.claim("sid", null)));
        tokens.put("an operator with a tenant", right(gateway, claims -> claims.claim("kind", "operator")));
        tokens.put("an API token's scopes twice", right(gateway, claims -> api(claims)
                .claim("scope", "a a")));
        tokens.put("a signature of something else", swapped(gateway));
        tokens.put("a key of its own in the header", headed(stranger, header -> header.jwk(stranger.toPublicJWK())));
        tokens.put(
                "the address of a key of its own",
                headed(stranger, header -> header.jwkURL(URI.create("https://evil.example/keys"))));
        tokens.put(
                "something critical that nobody knows",
                headed(gateway, header -> header.criticalParams(Set.of("cairn")).customParam("cairn", true)));
        tokens.put("a provider's ID token", providers(stranger, JOSEObjectType.JWT, "cairn"));
        tokens.put("a provider's access token", providers(stranger, InsideTokens.TYPE, "cairn"));
        tokens.put(
                "a provider's access token for this service", providers(stranger, InsideTokens.TYPE, called.service()));
        tokens.put("a provider that says what the gateway says", right(stranger, claims -> claims.issuer(PROVIDER)));
        tokens.put("an opaque token of a provider", "2YotnFZFEjr1zCsicMWpAA");
        tokens.put("the secret of an API token", "cairn_" + TENANT + "_" + PERSON + "_" + "A".repeat(43));
        tokens.put("empty", "");
        tokens.put("garbage", "garbage");
        tokens.put("three dots", "a.b.c");
        tokens.put("deeply nested", "[".repeat(4_000));
        tokens.put("very long", "a".repeat(7_000) + ".b.c");
        return tokens;
    }

    /** Tokens that each name a key which nobody has. */
    public String withUnknownKey(int number) throws JOSEException {
        var renamed = new RSAKey.Builder(gateway).keyID("unknown-" + number).build();
        return right(renamed, claims -> claims);
    }

    /** The token that all hostile ones resemble, and that is right. */
    public String theRightOne() throws JOSEException {
        return right(gateway, claims -> claims);
    }

    /** What an organization's own provider would sign for somebody. */
    private String providers(RSAKey key, JOSEObjectType type, String audience) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer(PROVIDER)
                .audience(audience)
                .subject("anna")
                .issueTime(at(0))
                .expirationTime(at(120))
                .claim("nonce", "nonce")
                .claim("scope", "openid profile")
                .build();
        return signed(key, JWSAlgorithm.RS256, type, claims);
    }

    private String headed(RSAKey key, UnaryOperator<JWSHeader.Builder> change) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(InsideTokens.TYPE);
        var signing = new RSAKey.Builder(key).algorithm(null).build();
        return serialized(change.apply(header).build(), person().build(), new RSASSASigner(signing));
    }

    private JWTClaimsSet.Builder person() {
        return new JWTClaimsSet.Builder()
                .issuer("gateway")
                .audience(called.service())
                .subject(PERSON)
                .issueTime(at(0))
                .expirationTime(at(120))
                .claim("kind", "person")
                .claim("tenant", TENANT)
                .claim("sid", "session");
    }

    private static JWTClaimsSet.Builder operator(JWTClaimsSet.Builder claims) {
        return claims.claim("kind", "operator").claim("tenant", null);
    }

    private static JWTClaimsSet.Builder api(JWTClaimsSet.Builder claims) {
        return claims.claim("kind", "api").claim("scope", "people-imports");
    }

    private String right(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(
                key,
                JWSAlgorithm.RS256,
                InsideTokens.TYPE,
                change.apply(person()).build());
    }

    private String typed(RSAKey key, @Nullable JOSEObjectType type) throws JOSEException {
        return signed(key, JWSAlgorithm.RS256, type, person().build());
    }

    private String confused(RSAKey key) throws JOSEException {
        var secret = key.toRSAPublicKey().getEncoded();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(key.getKeyID())
                .type(InsideTokens.TYPE)
                .build();
        return serialized(header, person().build(), new MACSigner(secret));
    }

    private String noneWithHeader() {
        var header = "{\"alg\":\"none\",\"typ\":\"at+jwt\"}";
        return encoded(header) + "." + encoded(person().build().toString()) + ".";
    }

    private String swapped(RSAKey key) throws JOSEException {
        var one = right(key, claims -> claims).split("\\.");
        var other = right(key, claims -> claims.claim("sid", "another")).split("\\.");
        return one[0] + "." + one[1] + "." + other[2];
    }

    private static RSAKey renamed(RSAKey key, RSAKey as) {
        return new RSAKey.Builder(key).keyID(as.getKeyID()).build();
    }

    private static String signed(RSAKey key, JWSAlgorithm algorithm, @Nullable JOSEObjectType type, JWTClaimsSet claims)
            throws JOSEException {
        var header = new JWSHeader.Builder(algorithm)
                .keyID(key.getKeyID())
                .type(type)
                .build();
        var signing = new RSAKey.Builder(key).algorithm(null).build();
        return serialized(header, claims, new RSASSASigner(signing));
    }

    private static String serialized(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var jwt = new SignedJWT(header, claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Date at(long seconds) {
        return Date.from(now.plusSeconds(seconds));
    }
}
