package dev.cairn.local.demo;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Platform;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an organization is after: its people partner starts from the competencies that come with the program where the file
 * has none of its own, and takes the file on; managers write what they keep for their teams.
 */
final class DemoStrategy {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PATH = "/api/v1/strategy";

    private final Platform platform;
    private final String slug;

    DemoStrategy(Platform platform, String slug) {
        this.platform = platform;
        this.slug = slug;
    }

    /** Takes the file on; again it changes nothing. */
    void bring(String partner, String file) throws InterruptedException {
        var browser = platform.signedIn(slug, partner);
        if (!file.contains("\ncompetencies:")) {
            browser.post(PATH + "/standard-competencies", "{}").expect(200);
        }
        var etag = browser.get(PATH + "/file").expect(200).etag();
        browser.put(PATH + "/file", etag, JSON.writeValueAsString(Map.of("file", file)))
                .expect(200);
    }

    /** Writes what each manager keeps, where they keep nothing yet. */
    void bringTeams(String file) throws InterruptedException {
        Map<String, Map<String, Object>> teams = new Yaml().load(file);
        for (var team : teams.entrySet()) {
            write(platform.signedIn(slug, team.getKey()), team.getValue());
        }
    }

    private static void write(Browser manager, Map<String, Object> team) {
        var me = manager.get("/api/v1/me").expect(200).at("/person/id");
        var own = PATH + "/" + me;
        if (keepsSomething(manager, me)) {
            return;
        }
        manager.put(own + "/purpose/purpose", "0", named(Objects.requireNonNull(team.get("purpose"))))
                .expect(200);
        for (var kind : List.of("coming-up", "problem")) {
            var items = (List<?>) team.getOrDefault(kind.equals("problem") ? "problems" : kind, List.of());
            for (var item : items) {
                manager.create(own + "/" + kind, named(item)).expect(201);
            }
        }
    }

    private static boolean keepsSomething(Browser manager, String me) {
        return manager.get(PATH)
                .expect(200)
                .json()
                .at("/scopes")
                .valueStream()
                .anyMatch(scope -> scope.at("/scope").asString().equals(me)
                        && !scope.at("/items").isEmpty());
    }

    private static String named(Object name) {
        return JSON.writeValueAsString(Map.of("name", name));
    }
}
