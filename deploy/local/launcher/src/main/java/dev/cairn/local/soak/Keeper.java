package dev.cairn.local.soak;

import dev.cairn.local.client.Browser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A people partner who adds to what the organization is after, up to a good number, and then takes a file on again and again. */
final class Keeper implements Worker {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROBLEMS = "/api/v1/strategy/organization/problem";
    private static final int MOST = 40;
    private static final Duration BETWEEN = Duration.ofMillis(300);

    private final Patience patience;
    private final List<String> problems = new ArrayList<>();
    private String mission = "";
    private int files;

    Keeper(Browser partner) {
        this.patience = new Patience(partner);
    }

    @Override
    public int acknowledged() {
        return problems.size() + files;
    }

    @Override
    public void work() {
        if (problems.size() <= files && problems.size() < MOST) {
            newProblem();
        } else {
            newFile();
        }
        Pause.of(BETWEEN);
    }

    private void newProblem() {
        var name = Writer.WORD + Browser.uuidV7();
        patience.create(PROBLEMS, JSON.writeValueAsString(Map.of("name", Map.of("en", name))));
        problems.add(name);
    }

    private void newFile() {
        var words = Writer.WORD + Browser.uuidV7();
        var file = JSON.writeValueAsString(Map.of("file", "mission: " + words + "\n"));
        var etag = patience.get("/api/v1/strategy/file").etag();
        patience.put("/api/v1/strategy/file", etag, file, () -> names("mission").contains(words));
        mission = words;
        files++;
    }

    @Override
    public List<String> faults() {
        var faults = new ArrayList<>(Compared.faults("problems", problems, names("problem")));
        if (files > 0) {
            faults.addAll(Compared.faults("files", List.of(mission), names("mission")));
        }
        return faults;
    }

    /** What items of a kind say that are the keeper's own. */
    private List<String> names(String kind) {
        return patience.get("/api/v1/strategy")
                .json()
                .at("/scopes/0/items")
                .valueStream()
                .filter(item -> item.at("/kind").asString().equals(kind))
                .map(item -> item.at("/name/en").asString(""))
                .filter(name -> name.startsWith(Writer.WORD))
                .toList();
    }
}
