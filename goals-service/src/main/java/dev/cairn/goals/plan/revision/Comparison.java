package dev.cairn.goals.plan.revision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.MovedGoal;
import dev.cairn.goals.plan.SharedPlan;
import dev.cairn.goals.plan.Sharing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two shared copies: each part that one of them has alone, and each field that says something else.
 * What is not named is the same in both. Goals that stand in another order are a change of {@code order}.
 *
 * @param titles of the goals by id, as in the later copy that has them: what a goal leads to is told by its id
 * @param moved the goals that make up another order
 */
public record Comparison(int from, int to, List<PartChange> parts, Map<String, String> titles, List<MovedGoal> moved) {

    /** What became of a part. */
    public enum Kind {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("removed")
        REMOVED
    }

    /**
     * A part that differs.
     *
     * @param part its name: {@code section/vision}, {@code role}, {@code goal/<id>}, {@code order}
     * @param title of a goal, in the later copy if it is there; empty for others
     * @param items what differs in its support, steps and links; of a role in the own estimates and experiences
     */
    public record PartChange(String part, Kind kind, String title, List<FieldChange> fields, List<ItemChange> items) {}

    /**
     * A thing asked for, a step or the like that differs.
     *
     * @param item its name within the part: {@code support/<id>}, {@code step/<id>}, {@code estimate/<competency>}
     */
    public record ItemChange(String item, Kind kind, List<FieldChange> fields) {}

    /**
     * A field that differs. What is the same or removed makes up what it said before, what is the same or added what it
     * says after.
     */
    public record FieldChange(Field field, List<Run> runs) {}

    public static Comparison between(SharedPlan before, SharedPlan after) {
        var moved = after.moved(before.goals().stream().map(Goal::goal).toList());
        var parts = Stream.concat(parts(Content.of(before), Content.of(after)).stream(), order(moved));
        return new Comparison(before.number(), after.number(), parts.toList(), titles(before, after), moved);
    }

    private static Map<String, String> titles(SharedPlan before, SharedPlan after) {
        var titles = new TreeMap<String, String>();
        Stream.of(before, after)
                .flatMap(copy -> copy.goals().stream())
                .forEach(goal -> titles.put(goal.goal().value(), goal.text().title()));
        return Map.copyOf(titles);
    }

    private static Stream<PartChange> order(List<MovedGoal> moved) {
        return moved.isEmpty()
                ? Stream.empty()
                : Stream.of(new PartChange(Sharing.ORDER, Kind.CHANGED, "", List.of(), List.of()));
    }

    static List<PartChange> parts(List<Content> before, List<Content> after) {
        return pairs(before, after).stream()
                .flatMap(pair -> part(pair).stream())
                .toList();
    }

    private static Optional<PartChange> part(Pair pair) {
        var fields = fields(pair);
        var items = pairs(pair.before().items(), pair.after().items()).stream()
                .flatMap(item -> item(item).stream())
                .toList();
        return fields.isEmpty() && items.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartChange(pair.part(), pair.kind(), pair.title(), fields, items));
    }

    private static Optional<ItemChange> item(Pair pair) {
        var fields = fields(pair);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new ItemChange(pair.part(), pair.kind(), fields));
    }

    private static List<FieldChange> fields(Pair pair) {
        return Arrays.stream(Field.values())
                .filter(field -> !pair.old(field).equals(pair.now(field)))
                .map(field -> new FieldChange(field, runs(field, pair.old(field), pair.now(field))))
                .toList();
    }

    private static List<Run> runs(Field field, String old, String now) {
        if (field.words() && !old.isEmpty() && !now.isEmpty()) {
            return WordComparison.compare(old, now);
        }
        var runs = new ArrayList<Run>();
        if (!old.isEmpty()) {
            runs.add(new Run(Run.Kind.REMOVED, old));
        }
        if (!now.isEmpty()) {
            runs.add(new Run(Run.Kind.ADDED, now));
        }
        return List.copyOf(runs);
    }

    /** In the order of the later copy; what it has no longer comes last. */
    private static List<Pair> pairs(List<Content> before, List<Content> after) {
        var old = byPart(before);
        var now = byPart(after);
        var pairs = new ArrayList<Pair>();
        after.forEach(content -> pairs.add(new Pair(
                Objects.requireNonNullElseGet(old.get(content.part()), () -> Content.nothing(content.part())),
                content,
                old.containsKey(content.part()) ? Kind.CHANGED : Kind.ADDED)));
        before.stream()
                .filter(content -> !now.containsKey(content.part()))
                .forEach(content -> pairs.add(new Pair(content, Content.nothing(content.part()), Kind.REMOVED)));
        return pairs;
    }

    private static Map<String, Content> byPart(List<Content> contents) {
        return contents.stream().collect(Collectors.toMap(Content::part, Function.identity()));
    }

    private record Pair(Content before, Content after, Kind kind) {

        String part() {
            return after.part();
        }

        String title() {
            var newest = now(Field.TITLE);
            return newest.isEmpty() ? old(Field.TITLE) : newest;
        }

        String old(Field field) {
            return before.fields().getOrDefault(field, "");
        }

        String now(Field field) {
            return after.fields().getOrDefault(field, "");
        }
    }
}
