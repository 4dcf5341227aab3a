package dev.cairn.gateway;

import static dev.cairn.testkit.CrashableService.persist;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.CrashableService;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Organizations and people before a gateway that ends at named points. Whatever is asked for is asked until it is answered. */
final class CrashScene {

    static final TenantId NORTH = tenant("north");

    /** Another address than that of any process here, so that a browser can tell them apart. */
    private static final String PORTAL = "http://cairn.example";

    private final CrashableService service;
    private final TestProvider provider;
    private final TestService directory;

    CrashScene(CrashableService service, TestProvider provider, TestService directory) {
        this.service = service;
        this.provider = provider;
        this.directory = directory;
        directory.answers("/api/v1/me", 200, """
                {"person":{"id":"%s","roles":["administrator"]},"tenant":{"id":"%s","slug":"north","name":"North"},"reports":0}\
                """.formatted(knows("admin"), NORTH));
    }

    static Map<String, Object> settings(TestProvider provider, TestService directory) {
        var settings = new HashMap<String, Object>();
        settings.put("cairn.public-url", PORTAL);
        settings.put("cairn.limits.person", "1000");
        settings.put("cairn.addresses.goals-service", directory.address());
        settings.put("cairn.addresses.feedback-service", directory.address());
        settings.put("cairn.addresses.reminders-service", directory.address());
        settings.put("cairn.signin.private-issuers", provider.hostAndPort());
        settings.put("cairn.signin.operator.issuer", provider.issuer("platform"));
        settings.put("cairn.signin.operator.client-id", TestProvider.CLIENT);
        settings.put("cairn.signin.operator.client-secret", TestProvider.SECRET);
        settings.put("cairn.signin.operator.subjects", "olga");
        return settings;
    }

    private static TenantId tenant(String slug) {
        return new TenantId((slug + "a".repeat(24)).substring(0, 24));
    }

    /** A person whom the directory knows by their user name. */
    PersonId knows(String name) {
        var person = new PersonId(Ids.derived(Instant.EPOCH, name));
        directory.answers("/internal/people/by-claim?claim=user-name&value=" + name, 200, """
                {"person":"%s","active":true}""".formatted(person));
        return person;
    }

    Browser browser() {
        return new Browser(service.address(), PORTAL);
    }

    /** A browser of somebody, signed in; each try begins anew. */
    Browser signIn(String organization, String name) {
        return signedIn("/o/" + organization, name + "@idp", name);
    }

    private Browser operator() {
        return signedIn("/operator", "olga", "olga");
    }

    private Browser signedIn(String path, String subject, String name) {
        var browser = browser();
        until(
                () -> {
                    var begun = browser.get(path);
                    return begun.statusCode() == 302
                            ? browser.follow(atProvider(browser, begun, subject, name))
                            : begun;
                },
                302);
        return browser;
    }

    /** The provider signs in whoever is next, so one after the other comes. */
    private HttpResponse<String> atProvider(Browser browser, HttpResponse<String> begun, String subject, String name) {
        synchronized (provider) {
            provider.signIn(subject, Map.of("preferred_username", name, "sid", "sid-of-" + name));
            return browser.follow(begun);
        }
    }

    /** Registers how an organization's people sign in, until it says so. */
    void register(String slug, String... domains) {
        var operator = operator();
        until(() -> set(operator, slug, domains), 200);
    }

    /** Tries it once, whatever comes of it. */
    void tryToRegister(String slug, String domain) {
        var operator = operator();
        try {
            set(operator, slug, domain);
        } catch (UncheckedIOException ended) {
            // as was to come
        }
    }

    private HttpResponse<String> set(Browser operator, String slug, String... domains) {
        var tenant = tenant(slug);
        directory.answers("/api/v1/tenants/" + tenant, 200, """
                {"tenant":"%s","slug":"%s","name":"An organization"}""".formatted(tenant, slug));
        var quoted = Arrays.stream(domains).map(domain -> '"' + domain + '"').toList();
        var path = "/api/v1/providers/" + tenant;
        var etag = until(() -> operator.get(path), 200, 404).etag();
        var json =
                "{\"issuer\":\"%s\",\"clientId\":\"%s\",\"clientSecret\":\"%s\",\"claim\":\"user-name\",\"mailDomains\":%s}"
                        .formatted(provider.issuer(slug), TestProvider.CLIENT, TestProvider.SECRET, quoted);
        return operator.write("PUT", path, json, Map.of("If-Match", etag.isEmpty() ? "\"0\"" : etag));
    }

    /** The organization to whose provider a mail domain leads; nothing where it leads nowhere. */
    String leadsTo(String domain) {
        var answer = until(() -> browser().get("/o/" + domain), 302, 404);
        return answer.status() == 404
                ? ""
                : answer.raw()
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll("http://[^/]*/([^/]*)/.*", "$1");
    }

    /** As if minutes had passed since any mail domain was claimed. */
    void lapse() {
        database()
                .getCollection("mail_domains")
                .updateMany(Filters.gt("_id", ""), Updates.set("claimed", Date.from(Instant.EPOCH)));
    }

    /** A request with an API token. */
    HttpResponse<String> with(String secret) {
        return browser().get("/api/v1/people", Map.of("Authorization", "Bearer " + secret));
    }

    MongoDatabase database() {
        return service.mongo().getDatabase("gateway_platform");
    }

    /** Sends until one of these is the answer. */
    Answer until(Supplier<HttpResponse<String>> request, Integer... statuses) {
        return persist(
                () -> {
                    var answer = request.get();
                    return new Answer(answer.statusCode(), answer.body(), answer);
                },
                answer -> Arrays.asList(statuses).contains(answer.status()));
    }
}
