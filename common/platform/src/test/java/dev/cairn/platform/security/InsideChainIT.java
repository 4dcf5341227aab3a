package dev.cairn.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.local.store.LocalStore;
import dev.cairn.platform.security.keys.IssuerKeys;
import dev.cairn.platform.security.keys.PublishedKeysInMemory;
import dev.cairn.platform.security.verify.KeyServer;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service with the platform's entrance, reached over HTTP. */
class InsideChainIT {

    private static final TenantId TENANT = new TenantId("aaaaaaaaaaaaaaaaaaaaaaaa");
    private static final PersonId PERSON = new PersonId("01kb0000000000000000000000");
    private static final Map<Issuer, IssuerKeys> KEYS = new EnumMap<>(Issuer.class);

    private static final HttpClient http = HttpClient.newHttpClient();
    private static LocalStore store;
    private static KeyServer server;
    private static ConfigurableApplicationContext service;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(excludeName = "dev.cairn.platform.inbox.InboxAutoConfiguration")
    @Import(Echo.class)
    static class Goals {}

    @RestController
    static class Echo {

        @GetMapping({"/api/v1/echo", "/internal/echo"})
        String echo(@CurrentCaller Caller caller) {
            var tenant = CurrentTenant.isBound() ? CurrentTenant.require().value() : "none";
            return caller.kind().claim() + " " + caller.subject() + " " + tenant;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        for (var issuer : Issuer.values()) {
            KEYS.put(issuer, new IssuerKeys(new PublishedKeysInMemory(), Clock.systemUTC()));
        }
        store = LocalStore.start(null, 0);
        server = new KeyServer(KEYS::get);
        var application = new SpringApplication(Goals.class);
        application.setDefaultProperties(settings());
        service = application.run();
    }

    private static Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.mongodb.uri", store.uri() + "/none");
        settings.put("spring.kafka.bootstrap-servers", "127.0.0.1:1");
        settings.put("spring.kafka.admin.auto-create", "false");
        settings.put("management.endpoint.health.probes.enabled", "true");
        settings.put("logging.level.root", "error");
        settings.put("spring.main.banner-mode", "off");
        settings.put("cairn.service", "goals-service");
        settings.put("cairn.crypto.key", "local:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.put("cairn.profile", "local");
        for (var issuer : Issuer.values()) {
            settings.put(
                    "cairn.addresses." + issuer.service(), server.of(issuer).toString());
        }
        return settings;
    }

    @AfterAll
    static void stop() {
        service.close();
        server.close();
        store.close();
    }

    @Test
    void aPersonReachesTheApiWithTheirTenantBound() throws Exception {
        var answer = get("/api/v1/echo", minting(Issuer.GATEWAY).forPerson(TENANT, PERSON, "s1", Issuer.GOALS));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("person " + PERSON + " " + TENANT);
    }

    @Test
    void anOperatorReachesTheApiWithNoTenantBound() throws Exception {
        var answer = get("/api/v1/echo", minting(Issuer.GATEWAY).forOperator("ops", "s1", Issuer.GOALS));

        assertThat(answer.body()).isEqualTo("operator ops none");
    }

    @Test
    void onlyServicesReachWhatIsInternalAndNothingElse() throws Exception {
        var person = minting(Issuer.GATEWAY).forPerson(TENANT, PERSON, "s1", Issuer.GOALS);
        var peer = minting(Issuer.REMINDERS).forService(TENANT, PERSON, Issuer.GOALS);

        assertThat(get("/internal/echo", peer).body()).isEqualTo("service reminders-service " + TENANT);
        assertProblem(get("/internal/echo", person), 403, "not-allowed");
        assertProblem(get("/api/v1/echo", peer), 403, "not-allowed");
        assertProblem(get("/anything", person), 403, "not-allowed");
    }

    @Test
    void nobodyGetsInWithoutAToken() throws Exception {
        for (var path : new String[] {"/api/v1/echo", "/internal/echo", "/", "/anything", "/actuator/env", "/error"}) {
            assertProblem(get(path, null), 401, "sign-in-required");
        }
    }

    @Test
    void keysAndHealthAreOpen() throws Exception {
        assertThat(get("/internal/keys", null).body())
                .contains("\"kty\":\"RSA\"")
                .doesNotContain("\"d\":");
        assertThat(get("/actuator/health/liveness", null).statusCode()).isEqualTo(200);
    }

    @Test
    void theServiceSignsWithAKeyThatItServes() throws Exception {
        var token = service.getBean(InsideTokens.class).forService(TENANT, null, Issuer.FEEDBACK);
        var kid = com.nimbusds.jwt.SignedJWT.parse(token).getHeader().getKeyID();

        assertThat(get("/internal/keys", null).body()).contains(kid);
    }

    @Test
    void aTokenInTheAddressIsNoToken() throws Exception {
        var token = minting(Issuer.GATEWAY).forPerson(TENANT, PERSON, "s1", Issuer.GOALS);

        assertProblem(get("/api/v1/echo?access_token=" + token, null), 401, "sign-in-required");
    }

    private static InsideTokens minting(Issuer issuer) {
        return new InsideTokens(issuer, KEYS.get(issuer), Clock.systemUTC());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        var port = service.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
