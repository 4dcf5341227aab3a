package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One service as it runs in production, on a free port, with a real store and callers with real tokens. What it stores is
 * in memory and gone with the process, unless {@code CAIRN_TEST_MONGODB_URI} names a server to use.
 */
public final class RunningService implements AutoCloseable {

    private static final int KEY_BYTES = 32;

    private final Class<?> application;
    private final Issuer issuer;
    private final TestStore store;
    private final MongoClient mongo;
    private final TestGateway gateway;
    private final Issuer other;
    private final TestGateway peer;
    private final Map<String, Object> settings;
    private final List<EventHandler<?>> handlers;
    private final Strays strays = new Strays();
    private Set<String> scansBefore = Set.of();
    private final Handlings handlings = new Handlings();
    private final Set<String> databasesBefore;
    private ConfigurableApplicationContext context;

    private RunningService(
            Class<?> application,
            Issuer issuer,
            String kafka,
            IntFunction<Map<String, Object>> settings,
            EventHandler<?>... handlers) {
        this.application = application;
        this.issuer = issuer;
        store = TestStore.open();
        mongo = MongoClients.create(store.uri());
        databasesBefore = mongo.listDatabaseNames().into(new TreeSet<>());
        gateway = new TestGateway(Issuer.GATEWAY, mongo.getDatabase("gateway_platform"));
        other = issuer == Issuer.REMINDERS ? Issuer.GOALS : Issuer.REMINDERS;
        peer = new TestGateway(other, mongo.getDatabase("peer_platform"));
        var all = new HashMap<String, Object>(Map.of(
                "server.port",
                "0",
                "spring.mongodb.uri",
                store.uri(),
                "spring.kafka.bootstrap-servers",
                kafka,
                "cairn.instance",
                "test",
                "cairn.profile",
                "local",
                "cairn.crypto.key",
                "local:" + Base64.getEncoder().encodeToString(new byte[KEY_BYTES]),
                "cairn.addresses.gateway",
                gateway.address(),
                "cairn.addresses." + other.service(),
                peer.address()));
        all.putAll(store.settings());
        all.putAll(settings.apply(store.port()));
        this.settings = Map.copyOf(all);
        this.handlers = List.of(handlers);
        try {
            context = run();
        } catch (RuntimeException e) {
            closeSurroundings();
            throw e;
        }
    }

    private ConfigurableApplicationContext run() {
        var app = new SpringApplication(application);
        app.setDefaultProperties(settings);
        app.addInitializers(started ->
                started.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings)));
        app.addInitializers(started -> register((GenericApplicationContext) started));
        return app.run("--cairn.profile=local");
    }

    /**
     * Starts a service.
     *
     * @param kafka the bootstrap servers of a broker
     * @param settings what differs from the defaults of a test
     */
    public static RunningService start(
            Class<?> application, Issuer issuer, String kafka, Map<String, Object> settings) {
        return start(application, issuer, kafka, store -> settings);
    }

    /** Starts a service whose settings depend on where its store listens. */
    public static RunningService start(
            Class<?> application, Issuer issuer, String kafka, IntFunction<Map<String, Object>> settings) {
        return new RunningService(application, issuer, kafka, settings);
    }

    /** The same, with handlers of events beside the service's own. */
    public static RunningService start(
            Class<?> application,
            Issuer issuer,
            String kafka,
            Map<String, Object> settings,
            EventHandler<?>... handlers) {
        return new RunningService(application, issuer, kafka, port -> settings, handlers);
    }

    /** Stops the service, does something meanwhile, and starts it again with what it has stored. */
    public void restart(Runnable meanwhile) {
        context.close();
        meanwhile.run();
        context = run();
    }

    private void register(GenericApplicationContext context) {
        context.registerBean(
                MongoClientSettingsBuilderCustomizer.class,
                () -> builder -> builder.addCommandListener(store.listener()).addCommandListener(strays));
        context.registerBean(Handlings.class, () -> handlings);
        for (var handler : handlers) {
            register(context, handler);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends EventHandler<?>> void register(GenericApplicationContext context, T handler) {
        context.registerBean((Class<T>) handler.getClass(), () -> handler);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All documents that its beans hold, themselves or in what they are made of, as {@code Class.field}. */
    Map<String, Documents<?>> documents() {
        var held = new TreeMap<String, Documents<?>>();
        var seen = Collections.newSetFromMap(new IdentityHashMap<>());
        context.getBeansOfType(Object.class).values().stream()
                .map(bean -> Objects.requireNonNullElse(AopProxyUtils.getSingletonTarget(bean), bean))
                .forEach(bean -> documents(bean, held, seen));
        return held;
    }

    private static void documents(Object holder, Map<String, Documents<?>> held, Set<Object> seen) {
        if (!seen.add(holder)) {
            return;
        }
        for (Class<?> type = holder.getClass();
                type != null && type.getPackageName().startsWith("dev.cairn");
                type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
                    documents(type, field, value(holder, field), held, seen);
                }
            }
        }
    }

    private static void documents(
            Class<?> holder, Field field, @Nullable Object value, Map<String, Documents<?>> held, Set<Object> seen) {
        if (value instanceof Documents<?> documents) {
            if (seen.add(documents)) {
                var name = holder.getSimpleName() + "." + field.getName();
                held.put(held.containsKey(name) ? name + " " + held.size() : name, documents);
            }
        } else if (value != null && value.getClass().getPackageName().startsWith("dev.cairn")) {
            documents(value, held, seen);
        }
    }

    private static @Nullable Object value(Object holder, Field field) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which service it is. */
    Issuer issuer() {
        return issuer;
    }

    /** The store beneath, to look at what is really there. */
    public MongoClient mongo() {
        return mongo;
    }

    /** From now on it counts what the service asks for; tests of before have looked around by themselves. */
    public void listenFromNow() {
        scansBefore = Set.copyOf(store.scans());
    }

    /**
     * Fails where the service has sent, since it was started or last {@linkplain #listenFromNow listened to}, a query that no
     * key answers, or a command to a tenant's database while that tenant was not bound. The design allows neither.
     */
    public void assertFoundByKeyWithTenantBound() {
        assertThat(store.scans()).as("queries that no key answers").allMatch(scansBefore::contains);
        assertThat(strays.found()).as("commands without their tenant bound").isEmpty();
    }

    /** Sees which tenant is bound as each request reaches its controller. */
    Handlings handlings() {
        return handlings;
    }

    /** The databases that came into being since the service was started, those of its callers left out. */
    Set<String> databases() {
        var made = mongo.listDatabaseNames().into(new TreeSet<>());
        made.removeAll(databasesBefore);
        made.removeAll(Set.of("gateway_platform", "peer_platform"));
        return made;
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    public Requests anonymous() {
        return new Requests(address(), Map.of());
    }

    public Requests as(TenantId tenant, PersonId person) {
        return bearing(gateway.forPerson(tenant, person, issuer));
    }

    public Requests asOperator() {
        return bearing(gateway.forOperator(issuer));
    }

    public Requests asApi(TenantId tenant, String... scopes) {
        return bearing(gateway.forApi(tenant, Set.of(scopes), issuer));
    }

    /** A person whose token was good until a while ago. */
    public Requests asExpired(TenantId tenant, PersonId person) {
        return bearing(gateway.expiredForPerson(tenant, person, issuer));
    }

    /** Another service of the platform, acting for somebody or for nobody. */
    public Requests asService(TenantId tenant, @Nullable PersonId actor) {
        return bearing(peer.forService(tenant, actor, issuer));
    }

    /** The public keys of that other service, for who stands at its address instead. */
    public String peerKeys() {
        return peer.publishedKeys();
    }

    /** Hands an event to whoever handles it, as if it had come from its topic. */
    @SuppressWarnings("unchecked")
    public void receive(TenantId tenant, long sequence, CairnEvent event) {
        var received =
                new Received<>("event-" + event.aggregate() + "-" + sequence, tenant, sequence, Instant.now(), event);
        CurrentTenant.run(tenant, () -> context.getBeansOfType(EventHandler.class).values().stream()
                .filter(handler -> handler.handles().isInstance(event))
                .forEach(handler -> handle(handler, received)));
    }

    @SuppressWarnings("unchecked")
    private static <E extends CairnEvent> void handle(EventHandler<E> handler, Received<?> received) {
        handler.on((Received<? extends E>) received);
    }

    /** What its controllers answer: a method and a path pattern each, {@code /api} and {@code /internal} alike. */
    public Set<String> operations() {
        var operations = new TreeSet<String>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.getBeanType().getPackageName().startsWith(application.getPackageName())) {
                        mapping.getPatternValues().forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> operations.add(verb + " " + path)));
                    }
                });
        return operations;
    }

    /** Tokens that are nearly right, signed with what the gateway and that other service really sign with. */
    HostileTokens hostileTokens() {
        return new HostileTokens(gateway.signing(), other, peer.signing(), issuer, Instant.now());
    }

    /** How often the gateway was asked for its keys. */
    int fetchesOfKeys() {
        return gateway.fetches();
    }

    Requests bearing(String token) {
        return new Requests(address(), Map.of("Authorization", "Bearer " + token));
    }

    @Override
    public void close() {
        context.close();
        closeSurroundings();
    }

    private void closeSurroundings() {
        gateway.close();
        peer.close();
        mongo.close();
        store.close();
    }
}
