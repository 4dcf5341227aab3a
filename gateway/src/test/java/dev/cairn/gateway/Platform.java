package dev.cairn.gateway;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.IssuerAddresses;
import dev.cairn.platform.security.verify.TokenVerifier;
import dev.cairn.testkit.TestStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Gateways as they run in production, on one store, with a real provider and a real server where each service would be. Two
 * organizations, each with an administrator, are registered.
 */
public final class Platform implements AutoCloseable {

    public static final TenantId NORTH = new TenantId("north".repeat(5).substring(0, 24));
    public static final TenantId SOUTH = new TenantId("south".repeat(5).substring(0, 24));
    public static final PersonId ANNA = new PersonId(Ids.derived(Instant.EPOCH, "anna"));
    public static final PersonId BEN = new PersonId(Ids.derived(Instant.EPOCH, "ben"));

    public final TestClock clock = new TestClock();
    public final TestProvider provider = new TestProvider(clock);
    public final TestService goals = new TestService();
    public final TestService feedback = new TestService();
    public final TestService reminders = new TestService();
    public final TestStore store = TestStore.open();
    public final MongoClient mongo = MongoClients.create(store.uri());
    private final Set<String> databasesBefore = mongo.listDatabaseNames().into(new TreeSet<>());
    private final List<ConfigurableApplicationContext> gateways = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private String publicUrl;

    public Platform(int instances, Map<String, String> settings) throws IOException {
        directoryAnswers();
        publicUrl = settings.getOrDefault("cairn.public-url", "");
        for (int i = 0; i < instances; i++) {
            start(settings);
        }
        register("north", NORTH);
        register("south", SOUTH);
    }

    private void start(Map<String, String> settings) throws IOException {
        var port = freePort();
        var all = new HashMap<String, Object>(Map.of(
                "server.port",
                port,
                "server.address",
                "127.0.0.1",
                "spring.mongodb.uri",
                store.uri(),
                "spring.kafka.bootstrap-servers",
                "127.0.0.1:1",
                "spring.kafka.admin.auto-create",
                "false",
                "cairn.instance",
                "test-" + port,
                "cairn.profile",
                "local",
                "cairn.crypto.key",
                "local:" + Base64.getEncoder().encodeToString(new byte[32])));
        if (publicUrl.isEmpty()) {
            publicUrl = "http://localhost:" + port;
        }
        all.put("cairn.public-url", publicUrl);
        all.put("cairn.addresses.gateway", "http://127.0.0.1:" + port);
        all.put("cairn.addresses.goals-service", goals.address());
        all.put("cairn.addresses.feedback-service", feedback.address());
        all.put("cairn.addresses.reminders-service", reminders.address());
        all.put("cairn.signin.private-issuers", provider.hostAndPort());
        all.put("cairn.signin.operator.issuer", provider.issuer("platform"));
        all.put("cairn.signin.operator.client-id", TestProvider.CLIENT);
        all.put("cairn.signin.operator.client-secret", TestProvider.SECRET);
        all.put("cairn.signin.operator.subjects", "olga");
        all.put("logging.level.root", "error");
        all.put("logging.level.dev.cairn", "error");
        all.put("logging.level.org.apache.kafka", "off");
        all.putAll(settings);
        var application = new SpringApplication(GatewayApplication.class);
        application.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all));
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Clock.class, () -> clock);
            beans.registerBean(
                    MongoClientSettingsBuilderCustomizer.class,
                    () -> builder -> builder.addCommandListener(store.listener()));
        });
        gateways.add(application.run("--cairn.profile=local"));
        addresses.add("http://localhost:" + port);
    }

    /** The address of an instance. */
    public String gateway(int instance) {
        return addresses.get(instance);
    }

    public <T> T bean(int instance, Class<T> type) {
        return gateways.get(instance).getBean(type);
    }

    /** The databases that came into being since the start. */
    public Set<String> databases() {
        var made = mongo.listDatabaseNames().into(new TreeSet<>());
        made.removeAll(databasesBefore);
        return made;
    }

    /** All that answers: a method and a path pattern each, whoever registered it. */
    public Set<String> operations() {
        var operations = new TreeSet<String>();
        gateways.getFirst().getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(mapping -> mapping.getPatternValues().forEach(path -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    (methods.isEmpty() ? Stream.of("ANY") : methods.stream())
                            .forEach(method -> operations.add(method + " " + path));
                }));
        gateways.getFirst().getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .forEach(path -> operations.add("ANY " + path));
        gateways.getFirst()
                .getBeansOfType(RouterFunction.class)
                .keySet()
                .forEach(name -> operations.add("ROUTER " + name));
        gateways.getFirst().getBean(FilterChainProxy.class).getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(AbstractAuthenticationProcessingFilter.class::isInstance)
                .forEach(filter -> operations.add("FILTER " + filter.getClass().getSimpleName()));
        return operations;
    }

    public Browser browser() {
        return new Browser(gateway(0), publicUrl);
    }

    /** Anna of the north, signed in. */
    public Browser anna() {
        return signedIn("north", "anna");
    }

    /** A browser of somebody whom the directory knows, signed in. */
    public Browser signedIn(String organization, String userName) {
        provider.signIn(userName + "@idp", Map.of("preferred_username", userName, "sid", "sid-of-" + userName));
        var browser = browser();
        var answer = browser.signIn("/o/" + organization);
        if (answer.statusCode() != 302 || !browser.cookies().containsKey(Browser.SESSION)) {
            throw new AssertionError(userName + " was not signed in: " + answer + " " + answer.body());
        }
        return browser;
    }

    public Browser operator() {
        provider.signIn("olga", Map.of());
        var browser = browser();
        browser.signIn("/operator");
        return browser;
    }

    /** Verifies inside tokens as the service does. */
    public TokenVerifier verifier(Issuer service) {
        var nowhere = URI.create("http://127.0.0.1:1");
        return new TokenVerifier(
                service,
                new IssuerAddresses(Map.of(
                        "gateway", URI.create(gateway(0)),
                        "goals-service", nowhere,
                        "feedback-service", nowhere,
                        "reminders-service", nowhere)),
                clock);
    }

    /** What the directory answers when nothing else is arranged. */
    public void directoryAnswers() {
        goals.forget();
        knows("user-name", "anna", ANNA);
        knows("user-name", "ben", BEN);
        knows("email", "anna@north.example", ANNA);
        is("administrator", "north", NORTH);
        organization("north", "North", NORTH);
        organization("south", "South", SOUTH);
    }

    private void organization(String slug, String name, TenantId tenant) {
        goals.answers("/api/v1/tenants/" + tenant, 200, """
                {"tenant":"%s","slug":"%s","name":"%s"}""".formatted(tenant, slug, name));
    }

    /** Lets the directory know a person by a claim. */
    public void knows(String claim, String value, PersonId person) {
        goals.answers("/internal/people/by-claim?claim=" + claim + "&value=" + value, 200, """
                {"person":"%s","active":true}""".formatted(person));
    }

    /** What everybody who asks for themselves is from now on; without a role where it is empty. */
    public void is(String role, String slug, TenantId tenant) {
        goals.answers("/api/v1/me", 200, """
                {"person":{"id":"%s","roles":[%s]},"tenant":{"id":"%s","slug":"%s","name":"An organization"},"reports":0}\
                """.formatted(ANNA, role.isEmpty() ? "" : '"' + role + '"', tenant, slug));
    }

    private void register(String slug, TenantId tenant) {
        var answer = operator().set("/api/v1/providers/" + tenant, """
                {"issuer":"%s","clientId":"%s","clientSecret":"%s","claim":"user-name","mailDomains":["%s.example"]}\
                """.formatted(
                        provider.issuer(slug), TestProvider.CLIENT, TestProvider.SECRET, slug));
        if (answer.statusCode() != 200) {
            throw new AssertionError(slug + " was not registered: " + answer + " " + answer.body());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        gateways.forEach(ConfigurableApplicationContext::close);
        mongo.close();
        store.close();
        provider.close();
        goals.close();
        feedback.close();
        reminders.close();
    }
}
