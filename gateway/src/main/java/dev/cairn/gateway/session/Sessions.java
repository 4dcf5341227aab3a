package dev.cairn.gateway.session;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.FreshValues;
import dev.cairn.gateway.secret.SealedText;
import dev.cairn.gateway.session.Session.OfOperator;
import dev.cairn.gateway.session.Session.OfPerson;
import dev.cairn.gateway.session.Session.SignIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of all instances. A session is inserted once at sign-in and after that only touched or deleted, never
 * written as a whole: an ended session cannot come back under a request in flight. It is looked up again
 * within a second, so an end anywhere is felt everywhere.
 *
 * <p>Safe for use by many threads.
 */
public final class Sessions {

    private static final Duration TOUCH_EVERY = Duration.ofSeconds(30);
    private static final char AFTER_SLASH = '0';

    private final MongoCollection<Document> sessions;
    private final ProviderSessions providerSessions;
    private final SessionEnds ends;
    private final SealedText idTokens;
    private final SessionProperties properties;
    private final Clock clock;
    private final FreshValues<Session> fresh;

    Sessions(MongoDatabase platform, SealedText idTokens, SessionProperties properties, Clock clock) {
        this.sessions = platform.getCollection("sessions");
        this.providerSessions = new ProviderSessions(platform);
        this.ends = new SessionEnds(platform);
        this.idTokens = idTokens;
        this.properties = properties;
        this.clock = clock;
        this.fresh = new FreshValues<>(clock);
    }

    /**
     * Opens a session under a new id and returns the cookie that opens it, the only time that it is known. Its end is noted
     * first: what a process leaves half open is removed then.
     */
    public String open(SignIn signIn) {
        var cookie = SessionKeys.newCookie(signIn.who().owner());
        var id = SessionKeys.idOf(cookie).orElseThrow();
        var now = clock.instant();
        var end = now.plus(properties.longest());
        var providerSession = ProviderSessions.idOf(signIn, id);
        ends.keep(end, id, providerSession);
        if (providerSession != null) {
            providerSessions.keep(providerSession, id);
        }
        sessions.insertOne(document(signIn, id, now, end).append("providerSession", providerSession));
        return cookie;
    }

    /** The session that the cookie opens; empty where it has ended or never was. */
    public Optional<Session> find(@Nullable String cookie) {
        return SessionKeys.idOf(cookie).flatMap(id -> fresh.known(id).or(() -> load(id)));
    }

    /** Ends a session. */
    public void end(String id) {
        fresh.forget(id);
        var ended = sessions.findOneAndDelete(Filters.eq("_id", id));
        if (ended != null && ended.getString("providerSession") != null) {
            providerSessions.forget(ended.getString("providerSession"));
        }
    }

    /** Ends all sessions of a person. */
    public void endAllOf(TenantId tenant, PersonId person) {
        idsOf(new OfPerson(tenant, person).owner()).forEach(this::end);
    }

    /** Ends all sessions of an operator. */
    public void endAllOfOperator(String subject) {
        idsOf(new OfOperator(subject).owner()).forEach(this::end);
    }

    /** Ends the sessions that began with one sign-in at a provider. */
    public void endOfProvider(String registration, String providerSession) {
        providerSessions.of(registration, providerSession).forEach(this::end);
    }

    /** The ID token of a session, for sign-out at its provider. */
    public Optional<String> idToken(String id) {
        return Optional.ofNullable(sessions.find(Filters.eq("_id", id))
                        .projection(Projections.include("idToken"))
                        .first())
                .map(found -> idTokens.open(found.getString("idToken"), id));
    }

    /** Removes what has come to its end by time; returns how many. */
    int sweep() {
        return ends.due(clock.instant(), ended -> {
            sessions.deleteOne(Filters.eq("_id", ended.session()));
            if (ended.providerSession() != null) {
                providerSessions.forget(ended.providerSession());
            }
        });
    }

    private Optional<Session> load(String id) {
        var found = sessions.find(Filters.eq("_id", id))
                .projection(Projections.exclude("idToken"))
                .first();
        return Optional.ofNullable(found)
                .map(Sessions::read)
                .filter(this::lives)
                .map(this::touched);
    }

    private boolean lives(Session session) {
        var now = clock.instant();
        return now.isBefore(session.ends()) && now.isBefore(session.lastSeen().plus(properties.idle()));
    }

    private Session touched(Session session) {
        var now = clock.instant();
        if (now.isBefore(session.lastSeen().plus(TOUCH_EVERY))) {
            return fresh.hold(session.id(), session);
        }
        sessions.updateOne(Filters.eq("_id", session.id()), Updates.set("lastSeen", Date.from(now)));
        var seen = new Session(session.id(), session.who(), session.registration(), now, session.ends());
        return fresh.hold(session.id(), seen);
    }

    private List<String> idsOf(String owner) {
        return sessions.find(startingWith(owner))
                .projection(Projections.include("_id"))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    /** The range of ids that begin with the text, which ends in a slash. */
    static Bson startingWith(String text) {
        var end = text.substring(0, text.length() - 1) + AFTER_SLASH;
        return Filters.and(Filters.gte("_id", text), Filters.lt("_id", end));
    }

    private Document document(SignIn signIn, String id, Instant now, Instant end) {
        var document = new Document("_id", id)
                .append("registration", signIn.registration())
                .append("lastSeen", Date.from(now))
                .append("ends", Date.from(end))
                .append("idToken", idTokens.seal(signIn.idToken(), id));
        if (signIn.who() instanceof OfOperator operator) {
            document.append("operator", operator.subject());
        }
        return document;
    }

    private static Session read(Document found) {
        var id = found.getString("_id");
        return new Session(
                id,
                who(id, found.getString("operator")),
                found.getString("registration"),
                found.getDate("lastSeen").toInstant(),
                found.getDate("ends").toInstant());
    }

    private static Session.Who who(String id, @Nullable String operator) {
        if (operator != null) {
            return new OfOperator(operator);
        }
        var parts = id.split("/", 3);
        return new OfPerson(new TenantId(parts[0]), new PersonId(parts[1]));
    }
}
