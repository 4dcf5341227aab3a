package dev.cairn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.SharedBroker;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * The gateway ends hard between the writes of a sign-in, of a sign-out, of a registration and of an API token, all at once;
 * afterwards each is either as before or as wished, and asking again leads there.
 */
class CrashIT {

    private static final String LINKED = "store:after:insert:linked_people";
    private static final String NOTED = "store:after:insert:audit";
    private static final String LINK = "store:after:insert:links";
    private static final String END = "store:after:insert:session_ends";
    private static final String AT_PROVIDER = "store:after:insert:provider_sessions";
    private static final String SESSION = "store:after:insert:sessions";

    private final Map<String, Runnable> points = new LinkedHashMap<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    @Test
    void whereverTheGatewayEndsNothingIsHalfDone() throws Exception {
        try (var directory = new TestService();
                var provider = new TestProvider(Clock.systemUTC());
                var service = CrashableService.start(
                        GatewayApplication.class,
                        Issuer.GATEWAY,
                        SharedBroker.bootstrap(),
                        List.of(),
                        CrashScene.settings(provider, directory))) {
            service.declare(EventFamily.DIRECTORY);
            var scene = new CrashScene(service, provider, directory);
            scene.register("north");
            signIns(scene);
            signOut(scene);
            tokens(scene);
            registrations(scene);

            var end = service.endAt(points.keySet());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var acts = points.values().stream()
                        .map(act -> CompletableFuture.runAsync(act, threads))
                        .toList();
                service.awaitCrashAt(end);
                acts.forEach(CompletableFuture::join);
            }
            afterwards.forEach(Runnable::run);
        }
    }

    /** Whoever signs in for the first time is linked once, and has a session; none is left that nothing removes. */
    private void signIns(CrashScene scene) {
        var names = new ArrayList<String>();
        for (var point : List.of(LINKED, NOTED, LINK, END, AT_PROVIDER, SESSION)) {
            var name = point.substring(point.lastIndexOf(':') + 1).replace('_', '-');
            names.add(name);
            var person = scene.knows(name);
            var session = List.of(END, AT_PROVIDER, SESSION).contains(point);
            var id = CrashScene.NORTH + "/" + person;
            var word = session ? id + "/" : point.equals(LINKED) ? id : person.value();
            points.put(point + "~" + word, () -> assertThat(
                            scene.signIn("north", name).get("/api/v1/session").body())
                    .contains(person.value()));
        }
        afterwards.add(() -> {
            for (var name : names) {
                var person = scene.knows(name).value();
                var database = scene.database();
                assertThat(all(database, "links", new Document("person", person)))
                        .as(name)
                        .hasSize(1);
                assertThat(all(database, "audit", new Document("person", person)))
                        .as(name)
                        .hasSize(1);
                assertThat(all(database, "linked_people", new Document("_id", CrashScene.NORTH + "/" + person)))
                        .as(name)
                        .hasSize(1);
            }
            assertThat(endsOf("session", scene.database()))
                    .as("sessions that end")
                    .containsAll(all(scene.database(), "sessions", new Document()).stream()
                            .map(each -> each.getString("_id"))
                            .toList());
            assertThat(endsOf("providerSession", scene.database()))
                    .as("notes of them that end")
                    .containsAll(all(scene.database(), "provider_sessions", new Document()).stream()
                            .map(each -> each.getString("_id"))
                            .toList());
        });
    }

    private void signOut(CrashScene scene) {
        var person = scene.knows("leaver");
        var leaver = scene.signIn("north", "leaver");
        var csrf = Map.of(
                "Accept", "application/json", "X-XSRF-TOKEN", leaver.cookies().get(Browser.CSRF));
        var cookie = Map.of("Cookie", Browser.SESSION + "=" + leaver.cookies().get(Browser.SESSION));
        points.put("store:after:findAndModify:sessions~" + CrashScene.NORTH + "/" + person + "/", () -> {
            scene.until(() -> leaver.send("POST", "/sign-out", "", csrf), 200);
            assertThat(scene.browser().get("/api/v1/session", cookie).statusCode())
                    .isEqualTo(401);
        });
    }

    /** A token is there once; where nobody was told its secret that is said, and it can be ended and made again. */
    private void tokens(CrashScene scene) {
        scene.knows("admin");
        var admin = scene.signIn("north", "admin");
        for (var when : List.of("before", "after")) {
            var name = "made-" + when;
            points.put("store:" + when + ":insert:api_tokens~" + name, () -> {
                var secret = made(scene, admin, name);
                assertThat(admin.get("/api/v1/api-tokens").body()).containsOnlyOnce('"' + name + '"');
                assertThat(scene.with(secret).statusCode()).isEqualTo(200);
            });
            var ended = made(scene, admin, "ended-" + when);
            var id = ended.split("_")[2];
            points.put("store:" + when + ":delete:api_tokens~" + CrashScene.NORTH + "/" + id, () -> {
                scene.until(() -> admin.write("DELETE", "/api/v1/api-tokens/" + id, ""), 204, 404);
                assertThat(admin.get("/api/v1/api-tokens").body()).doesNotContain(id);
                assertThat(scene.with(ended).statusCode()).isEqualTo(401);
            });
        }
    }

    private String made(CrashScene scene, Browser admin, String name) {
        var key = Map.of("Idempotency-Key", Requests.uuidV7());
        var wish = "{\"name\":\"%s\",\"scopes\":[\"people\"],\"expires\":\"%s\"}"
                .formatted(name, Instant.now().plusSeconds(3_600));
        var made = scene.until(() -> admin.write("POST", "/api/v1/api-tokens", wish, key), 201, 409);
        if (made.status() == 201) {
            return made.at("/secret");
        }
        assertThat(made.at("/code")).isEqualTo("secret-already-shown");
        scene.until(() -> admin.write("DELETE", "/api/v1/api-tokens/" + made.at("/params/id"), ""), 204);
        return made(scene, admin, name);
    }

    /** What a registration names is led to; what it names no longer, or never came to name, is free for others. */
    private void registrations(CrashScene scene) {
        points.put("store:after:insert:mail_domains~given-up.example", () -> {
            scene.tryToRegister("first", "given-up.example");
            scene.register("first", "first.example");
        });
        points.put("store:after:insert:providers~second", () -> scene.register("second", "second.example"));
        scene.register("third", "old-third.example");
        points.put("store:after:update:providers~third", () -> scene.register("third", "third.example"));
        scene.register("fourth", "old-fourth.example");
        points.put(
                "store:after:delete:mail_domains~old-fourth.example", () -> scene.register("fourth", "fourth.example"));
        afterwards.add(() -> {
            for (var slug : List.of("first", "second", "third", "fourth")) {
                assertThat(scene.leadsTo(slug + ".example")).isEqualTo(slug);
            }
            var free = List.of("given-up.example", "old-third.example", "old-fourth.example");
            assertThat(free)
                    .allSatisfy(domain -> assertThat(scene.leadsTo(domain)).isEmpty());
            scene.lapse();
            scene.register("heir", free.toArray(String[]::new));
            assertThat(free)
                    .allSatisfy(domain -> assertThat(scene.leadsTo(domain)).isEqualTo("heir"));
        });
    }

    private static List<Document> all(MongoDatabase database, String collection, Document filter) {
        return database.getCollection(collection).find(filter).into(new ArrayList<>());
    }

    private static List<String> endsOf(String field, MongoDatabase database) {
        return all(database, "session_ends", new Document()).stream()
                .map(each -> each.getString(field))
                .toList();
    }
}
