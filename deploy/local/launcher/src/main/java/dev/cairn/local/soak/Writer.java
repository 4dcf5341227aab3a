package dev.cairn.local.soak;

import dev.cairn.local.client.Browser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An employee who writes goals, progress, comments, accomplishments and the role aimed at, in turn. What was acknowledged has
 * to be there once, whatever ended meanwhile.
 */
final class Writer implements Worker {

    static final String WORD = "Soaked ";
    private static final int MOST_GOALS = 300;

    private final String person;
    private final Patience patience;
    private final String owner;
    private final List<String> goals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> accomplishments = new ArrayList<>();
    private final List<String> aims = new ArrayList<>();

    Writer(String person, Browser browser) {
        this.person = person;
        this.patience = new Patience(browser);
        this.owner = patience.get("/api/v1/me").at("/person/id");
    }

    String owner() {
        return owner;
    }

    Patience patience() {
        return patience;
    }

    int goals() {
        return goals.size();
    }

    @Override
    public int acknowledged() {
        return Stream.of(goals, notes, comments, accomplishments, aims)
                .mapToInt(List::size)
                .sum();
    }

    /** A first goal, shared, so that others have something to answer. */
    void begin() {
        newGoal();
        share();
    }

    @Override
    public void work() {
        switch (acknowledged() % 5) {
            case 0 -> newNote();
            case 1 -> newComment();
            case 2 -> newAccomplishment();
            case 3 -> newAim();
            default -> newGoal();
        }
    }

    private void newGoal() {
        if (goals.size() == MOST_GOALS) {
            newNote();
            return;
        }
        var title = word();
        create("/goals", """
                {"horizon":"near","kind":"skill","title":"%s","measure":"It is there once.","target":"%s",\
                "audience":"manager","support":[{"kind":"time","what":"An hour"}],"steps":[]}""".formatted(title, LocalDate.now().plusDays(100)));
        goals.add(title);
    }

    private void newNote() {
        var note = word();
        var goal = goalsThere().getFirst().at("/id").asString();
        create("/goals/" + goal + "/progress", "{\"on\":\"%s\",\"note\":\"%s\"}".formatted(LocalDate.now(), note));
        notes.add(note);
    }

    private void newComment() {
        var text = word();
        create("/comments", "{\"part\":\"plan\",\"text\":\"%s\"}".formatted(text));
        comments.add(text);
    }

    private void newAccomplishment() {
        var title = word();
        create("/accomplishments", "{\"title\":\"%s\",\"from\":\"%s\"}".formatted(title, LocalDate.now()));
        accomplishments.add(title);
    }

    private void newAim() {
        var name = word();
        patience.put(
                plan("/role-aim"), patience.get(plan("/role-aim")).at("/etag"), """
                {"sketch":{"name":"%s","does":"","solves":"","needs":""},"audience":"only-me","estimates":[],"had":[],\
                "standingAudience":"only-me"}""".formatted(name), () -> aimThere()
                        .equals(name));
        aims.add(name);
    }

    private String aimThere() {
        return patience.get(plan("/role-aim")).at("/sketch/name");
    }

    private static String word() {
        return WORD + Browser.uuidV7();
    }

    void share() {
        create("/shares", "{}");
    }

    private void create(String path, String json) {
        patience.create(plan(path), json);
    }

    private String plan(String path) {
        return "/api/v1/plans/" + owner + path;
    }

    @Override
    public List<String> faults() {
        var notesThere = goalsThere().stream()
                .flatMap(goal -> goal.at("/progress").valueStream())
                .map(note -> note.at("/note").asString());
        return Stream.of(
                        Compared.faults(
                                "goals",
                                goals,
                                goalsThere().stream()
                                        .map(goal -> goal.at("/title").asString())
                                        .toList()),
                        Compared.faults("notes", notes, notesThere.toList()),
                        Compared.faults("comments", comments, there("/comments", "/comments", "/text")),
                        Compared.faults(
                                "accomplishments",
                                accomplishments,
                                there("/accomplishments", "/accomplishments", "/account/title")),
                        Compared.faults(
                                "aims",
                                aims.stream().skip(Math.max(0, aims.size() - 1)).toList(),
                                lastAim()))
                .flatMap(List::stream)
                .map(fault -> person + ": " + fault)
                .toList();
    }

    private List<String> lastAim() {
        var name = aimThere();
        return name.isEmpty() ? List.of() : List.of(name);
    }

    /** Texts of a list that are the writer's own. */
    private List<String> there(String path, String list, String text) {
        return patience.get(plan(path))
                .json()
                .at(list)
                .valueStream()
                .map(found -> found.at(text).asString(""))
                .filter(found -> found.startsWith(WORD))
                .toList();
    }

    List<JsonNode> goalsThere() {
        return patience.get(plan(""))
                .json()
                .at("/goals")
                .valueStream()
                .filter(goal -> goal.at("/title").asString().startsWith(WORD))
                .toList();
    }
}
