package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ada and Ben move at random. Every text that Ada writes has a mark of its own, so that after each move one can tell what
 * Ben reads anywhere: all that is shared now, nothing that was not shared, and never again what was taken back. A
 * failure names the moves, its seed gives the same once more.
 */
class PlanMovesIT {

    private static final int MOVES = 45;
    private static final List<String> SECTIONS = List.of("vision", "interests", "wishes");
    private static final Pattern MARK = Pattern.compile("mark\\d+x");

    private static GoalsFixture goals;

    private final Map<String, Part> parts = new HashMap<>();
    private final Set<String> shared = new TreeSet<>();
    private final Set<String> readable = new TreeSet<>();
    private final List<String> moves = new ArrayList<>();
    private int marks;
    private int copies;
    private Requests ada;
    private Requests ben;
    private String plan;

    /** A section or goal as Ada has it: what it says, and all that it ever said. */
    private static final class Part {
        String mark = "";
        boolean both;
        final Set<String> said = new TreeSet<>();
    }

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void benReadsWhatIsSharedAndNothingElse(long seed) {
        begin(goals.organization("moves-" + seed));
        var random = new Random(seed);
        for (int i = 0; i < MOVES; i++) {
            move(random);
            check();
        }
    }

    private void begin(TenantId acme) {
        ada = goals.as(acme, "ada");
        ben = goals.as(acme, "ben");
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
    }

    private void move(Random random) {
        switch (random.nextInt(9)) {
            case 0, 1 -> writeSection(SECTIONS.get(random.nextInt(SECTIONS.size())), random.nextInt(3) > 0);
            case 2 -> addGoal(random.nextInt(3) > 0);
            case 3 -> somePart(random, "goal/").ifPresent(part -> writeGoal(part, random.nextInt(3) > 0));
            case 4 -> somePart(random, "goal/").ifPresent(this::removeGoal);
            case 5, 6 -> share();
            case 7 -> somePart(random, "").ifPresent(this::comment);
            default -> answerEverything();
        }
    }

    private void writeSection(String name, boolean both) {
        var mark = write("section/" + name, both);
        var etag = ada.get(plan).json().at("/sections").values().stream()
                .filter(section -> section.at("/name").asString().equals(name))
                .map(section -> section.at("/etag").asString())
                .findFirst()
                .orElse("0");
        ada.ifMatch(etag)
                .put(plan + "/sections/" + name, Neighbourhood.section(mark, audience(both)))
                .expect(200);
    }

    private void addGoal(boolean both) {
        var mark = "mark" + ++marks + "x";
        var id = ada.creating()
                .post(plan + "/goals", goal(mark, both))
                .expect(201)
                .at("/id");
        say("goal/" + id, mark, both);
    }

    private void writeGoal(String part, boolean both) {
        var mark = write(part, both);
        ada.ifMatch(etag(part)).put(plan + "/" + path(part), goal(mark, both)).expect(200);
    }

    private void removeGoal(String part) {
        moves.add("remove " + part);
        ada.ifMatch(etag(part)).delete(plan + "/" + path(part)).expect(204);
        takeBack(parts.remove(part));
    }

    private String etag(String part) {
        return ada.get(plan).json().at("/goals").values().stream()
                .filter(goal -> part.endsWith(goal.at("/id").asString()))
                .findFirst()
                .orElseThrow()
                .at("/etag")
                .asString();
    }

    private void share() {
        if (ada.creating().post(plan + "/shares", "{}").status() == 409) {
            return;
        }
        moves.add("share");
        shared.clear();
        parts.values().stream().filter(part -> part.both).forEach(part -> shared.add(part.mark));
        readable.addAll(shared);
    }

    /** Says something to a part that Ben sees; with the mark of nothing, for comments are of both. */
    private void comment(String part) {
        var seen = parts.get(part).both && shared.stream().anyMatch(parts.get(part).said::contains);
        moves.add("comment on " + part);
        ben.creating()
                .post(plan + "/comments", "{\"part\":\"%s\",\"text\":\"Well put\"}".formatted(part))
                .expect(seen ? 201 : 404);
    }

    /** Ben finds that all goals fit and grants what is asked for. */
    private void answerEverything() {
        var page = ben.get(plan + "/shared");
        if (page.status() != 200) {
            return;
        }
        moves.add("answer");
        var number = page.json().at("/number").asInt();
        page.json().at("/goals").values().forEach(goal -> {
            var at = plan + "/goals/" + goal.at("/id").asString();
            ben.ifMatch(goal.at("/verdictEtag").asString())
                    .put(at + "/verdict", "{\"number\":%d,\"verdict\":\"fits\"}".formatted(number))
                    .expect(200);
            ben.ifMatch(goal.at("/support/0/decisionEtag").asString())
                    .put(
                            at + "/support/" + goal.at("/support/0/id").asString() + "/decision",
                            "{\"number\":%d,\"answer\":\"granted\",\"on\":\"%s\"}"
                                    .formatted(number, LocalDate.now().plusMonths(1)))
                    .expect(200);
        });
        if (page.json().at("/goals").size() > 0 && open(page)) {
            assertThat(ada.get(plan).at("/state")).as("%s", moves).isEqualTo("agreed");
        }
    }

    private static boolean open(Answer page) {
        return page.json().at("/goals").findValuesAsString("status").stream()
                .anyMatch(status -> status.equals("planned") || status.equals("active"));
    }

    private String write(String part, boolean both) {
        var mark = "mark" + ++marks + "x";
        say(part, mark, both);
        return mark;
    }

    private void say(String part, String mark, boolean both) {
        moves.add("write " + mark + " in " + part + (both ? "" : ", only me"));
        var known = parts.computeIfAbsent(part, name -> new Part());
        known.mark = mark;
        known.both = both;
        known.said.add(mark);
        if (!both) {
            takeBack(known);
        }
    }

    private void takeBack(Part part) {
        shared.removeAll(part.said);
        readable.removeAll(part.said);
    }

    private void check() {
        var page = ben.get(plan + "/shared");
        if (page.status() == 404) {
            assertThat(readable).as("%s", moves).isEmpty();
            return;
        }
        assertThat(marks(page)).as("shared page after %s", moves).isEqualTo(shared);
        assertThat(anywhere()).as("everything Ben reads after %s", moves).isSubsetOf(readable);
        copies = Math.max(copies, page.json().at("/number").asInt());
        assertThat(page.json().at("/number").asInt()).as("%s", moves).isEqualTo(copies);
    }

    private Set<String> anywhere() {
        var numbers =
                ben.get(plan + "/revisions").expect(200).json().at("/revisions").findValuesAsString("number");
        var oldest = numbers.getLast();
        var pages = Stream.concat(
                Stream.of(plan + "/comments", plan + "/revisions", "/api/v1/team", "/api/v1/plans/waiting"),
                numbers.stream()
                        .flatMap(number -> Stream.of(
                                plan + "/revisions/" + number,
                                plan + "/revisions/" + number + "/comparison?from=" + oldest)));
        return pages.flatMap(path -> marks(ben.get(path).expect(200)).stream()).collect(Collectors.toSet());
    }

    private static Set<String> marks(Answer page) {
        return MARK.matcher(page.text()).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private Optional<String> somePart(Random random, String beginning) {
        var names = parts.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .sorted()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(random.nextInt(names.size())));
    }

    private static String path(String part) {
        return "goals/" + part.substring("goal/".length());
    }

    private static String audience(boolean both) {
        return both ? "manager" : "only-me";
    }

    private static String goal(String title, boolean both) {
        return Neighbourhood.goal(title).replace("\"audience\":\"manager\"", "\"audience\":\"" + audience(both) + "\"");
    }
}
