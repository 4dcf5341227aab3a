package dev.cairn.gateway.apitoken;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.FreshValues;
import dev.cairn.gateway.secret.Hashes;
import dev.cairn.platform.mongo.Inserts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;

/** The API tokens of all organizations. What is stored lets nobody in; a token that was taken back is dead in a second. */
final class ApiTokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("cairn_([a-z2-7]{24})_([0-9a-z]{26})_([A-Za-z0-9_-]{43})");

    private final MongoCollection<Document> tokens;
    private final Clock clock;
    private final FreshValues<ApiToken> fresh;

    /** A token just made, with the one text that opens it. */
    record Made(ApiToken token, String secret) {}

    ApiTokens(MongoDatabase platform, Clock clock) {
        this.tokens = platform.getCollection("api_tokens");
        this.clock = clock;
        this.fresh = new FreshValues<>(clock);
    }

    /**
     * Makes a token; its secret is not known again after this.
     *
     * @return empty where there was one under this id before: its secret was told then
     */
    Optional<Made> make(TenantId tenant, String id, String name, Set<String> scopes, PersonId by, Instant expires) {
        var now = clock.instant();
        var token = new ApiToken(tenant, id, name, scopes, by, now, expires);
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var added = Inserts.ifAbsent(
                tokens,
                new Document("_id", id(tenant, id))
                        .append("hash", Hashes.of(secret))
                        .append("name", name)
                        .append("scopes", List.copyOf(scopes))
                        .append("by", by.value())
                        .append("created", Date.from(now))
                        .append("expires", Date.from(expires)));
        return added
                ? Optional.of(new Made(token, "cairn_" + tenant.value() + "_" + id + "_" + secret))
                : Optional.empty();
    }

    /** The token that the text opens; empty where it has expired, was taken back, or never was. */
    Optional<ApiToken> opened(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? opened(text, new TenantId(parts.group(1)), parts.group(2), parts.group(3))
                : Optional.empty();
    }

    private Optional<ApiToken> opened(String text, TenantId tenant, String id, String secret) {
        var whole = Hashes.of(text);
        return fresh.known(whole)
                .or(() -> load(tenant, id, Hashes.of(secret)).map(token -> fresh.hold(whole, token)))
                .filter(token -> clock.instant().isBefore(token.expires()));
    }

    /** An organization's tokens, the oldest first. */
    List<ApiToken> of(TenantId tenant) {
        return tokens.find(
                        Filters.and(Filters.gte("_id", tenant.value() + "/"), Filters.lt("_id", tenant.value() + "0")))
                .projection(Projections.exclude("hash"))
                .map(ApiTokens::read)
                .into(new ArrayList<>());
    }

    /** Takes a token back; false where the organization has none of that id. */
    boolean end(TenantId tenant, String id) {
        fresh.forget(token -> token.id().equals(id));
        return tokens.deleteOne(Filters.eq("_id", id(tenant, id))).getDeletedCount() == 1;
    }

    private Optional<ApiToken> load(TenantId tenant, String id, String hash) {
        return Optional.ofNullable(
                        tokens.find(Filters.eq("_id", id(tenant, id))).first())
                .filter(found -> MessageDigest.isEqual(
                        hash.getBytes(StandardCharsets.US_ASCII),
                        found.getString("hash").getBytes(StandardCharsets.US_ASCII)))
                .map(ApiTokens::read);
    }

    private static ApiToken read(Document found) {
        var id = found.getString("_id").split("/", 2);
        var by = found.getString("by");
        return new ApiToken(
                new TenantId(id[0]),
                id[1],
                found.getString("name"),
                new LinkedHashSet<>(found.getList("scopes", String.class)),
                by == null ? null : new PersonId(by),
                found.getDate("created").toInstant(),
                found.getDate("expires").toInstant());
    }

    private static String id(TenantId tenant, String id) {
        return tenant.value() + "/" + id;
    }
}
