package dev.cairn.platform.security.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.security.Caller.Kind;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.IssuerAddresses;
import dev.cairn.platform.security.SettableClock;
import dev.cairn.platform.security.keys.IssuerKeys;
import dev.cairn.platform.security.keys.PublishedKeysInMemory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenVerifierTest {

    private static final TenantId TENANT = new TenantId("aaaaaaaaaaaaaaaaaaaaaaaa");
    private static final PersonId PERSON = new PersonId("01kb0000000000000000000000");

    private static final Map<Issuer, IssuerKeys> KEYS = new EnumMap<>(Issuer.class);
    private static final SettableClock KEY_CLOCK = new SettableClock(Instant.parse("2026-11-22T10:00:00Z"));

    static {
        for (var issuer : Issuer.values()) {
            KEYS.put(issuer, new IssuerKeys(new PublishedKeysInMemory(), KEY_CLOCK));
            KEYS.get(issuer).signing();
        }
    }

    private final SettableClock clock = new SettableClock(KEY_CLOCK.instant());
    private KeyServer server;
    private TokenVerifier goals;

    @BeforeEach
    void start() throws Exception {
        server = new KeyServer(KEYS::get);
        goals = new TokenVerifier(Issuer.GOALS, server.addresses(), clock);
    }

    @AfterEach
    void stop() throws Exception {
        goals.close();
        server.close();
    }

    @Test
    void aPersonsTokenOfTheGatewayIsBelieved() {
        var token = minting(Issuer.GATEWAY).forPerson(TENANT, PERSON, "s1", Issuer.GOALS);

        var caller = goals.verify(token);

        assertThat(caller.kind()).isEqualTo(Kind.PERSON);
        assertThat(caller.tenant()).isEqualTo(TENANT);
        assertThat(caller.requirePerson()).isEqualTo(PERSON);
        assertThat(caller.session()).isEqualTo("s1");
    }

    @Test
    void anOperatorComesWithoutTenantAndAnApiTokenWithItsScopes() {
        var operator = goals.verify(minting(Issuer.GATEWAY).forOperator("ops", "s2", Issuer.GOALS));
        var api = goals.verify(minting(Issuer.GATEWAY).forApi(TENANT, "t1", Set.of("people-imports"), Issuer.GOALS));

        assertThat(operator.tenant()).isNull();
        assertThat(operator.subject()).isEqualTo("ops");
        assertThat(api.scopes()).containsExactly("people-imports");
        assertThat(api.person()).isNull();
    }

    @Test
    void aServiceSpeaksForItselfAndNamesWhomItActsFor() {
        var caller = goals.verify(minting(Issuer.REMINDERS).forService(TENANT, PERSON, Issuer.GOALS));

        assertThat(caller.kind()).isEqualTo(Kind.SERVICE);
        assertThat(caller.subject()).isEqualTo("reminders-service");
        assertThat(caller.actor()).isEqualTo(PERSON);
    }

    @Test
    void aServiceCannotMintForAPerson() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> minting(Issuer.FEEDBACK).forPerson(TENANT, PERSON, "s1", Issuer.GOALS));
    }

    @Test
    void aKeyThatIsNewIsFetchedWithoutARestart() {
        goals.verify(minting(Issuer.GATEWAY).forPerson(TENANT, PERSON, "s1", Issuer.GOALS));
        var restarted = new IssuerKeys(new PublishedKeysInMemory(), clock);
        var before = KEYS.put(Issuer.GATEWAY, restarted);
        try {
            var token =
                    new InsideTokens(Issuer.GATEWAY, restarted, clock).forPerson(TENANT, PERSON, "s1", Issuer.GOALS);

            assertThat(goals.verify(token).requirePerson()).isEqualTo(PERSON);
        } finally {
            KEYS.put(Issuer.GATEWAY, before);
        }
    }

    @Test
    void aVerifiedTokenIsBelievedUntilItExpiresAndNoLonger() {
        var token = minting(Issuer.GATEWAY).forPerson(TENANT, PERSON, "s1", Issuer.GOALS);
        goals.verify(token);

        clock.pass(InsideTokens.LIFE.minusSeconds(1));
        assertThat(goals.verify(token)).isNotNull();

        clock.pass(Duration.ofSeconds(17));
        assertThatExceptionOfType(TokenRejected.class).isThrownBy(() -> goals.verify(token));
    }

    @Test
    void keysThatWereNeverReachedAreOurFaultAndNotTheTokens() throws Exception {
        var nowhere = new IssuerAddresses(Arrays.stream(Issuer.values())
                .collect(Collectors.toMap(Issuer::service, issuer -> URI.create("http://127.0.0.1:1"))));
        try (var cutOff = new TokenVerifier(Issuer.GOALS, nowhere, clock)) {
            var token = minting(Issuer.GATEWAY).forPerson(TENANT, PERSON, "s1", Issuer.GOALS);

            assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> cutOff.verify(token));
        }
    }

    private InsideTokens minting(Issuer issuer) {
        return new InsideTokens(issuer, KEYS.get(issuer), clock);
    }
}
