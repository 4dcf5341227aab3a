package dev.cairn.goals.example;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.content.ContentFile;
import dev.cairn.goals.plan.GoalKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The example goals that come with the program, read once. The same question gives the same answer. */
@Component
public final class ExampleGoals {

    static final int SHOWN = 3;

    private final List<ExampleGoal> all;
    private final Map<String, Integer> turns;

    public ExampleGoals() {
        all = Stream.of("near", "mid", "long")
                .flatMap(
                        horizon -> new ContentFile("/examples/" + horizon + ".yaml").listOf(ExampleGoal.class).stream())
                .toList();
        turns = turns(all);
    }

    List<ExampleGoal> all() {
        return all;
    }

    /**
     * Three of a horizon: first those of the wanted field and kind, then of that field, then of that kind, then others, from many
     * fields by turns. Behind {@code after} come the next three, and behind the last the first again; an unknown one starts anew.
     */
    public List<ExampleGoal> three(
            @Nullable Horizon horizon, @Nullable GoalKind kind, @Nullable WorkField field, @Nullable String after) {
        var wanted = all.stream()
                .filter(goal -> horizon == null || goal.horizon() == horizon)
                .sorted(Comparator.comparing((ExampleGoal goal) -> goal.field() != field)
                        .thenComparing(goal -> goal.kind() != kind)
                        .thenComparing(goal -> turns.getOrDefault(goal.id(), 0)))
                .toList();
        return around(wanted, behind(wanted, after));
    }

    private static int behind(List<ExampleGoal> wanted, @Nullable String after) {
        return wanted.stream().map(ExampleGoal::id).toList().indexOf(after) + 1;
    }

    private static List<ExampleGoal> around(List<ExampleGoal> wanted, int from) {
        var shown = new ArrayList<ExampleGoal>();
        for (var at = from; at < from + Math.min(SHOWN, wanted.size()); at++) {
            shown.add(wanted.get(at % wanted.size()));
        }
        return List.copyOf(shown);
    }

    /** How many of its horizon and field stand before a goal. */
    private static Map<String, Integer> turns(List<ExampleGoal> goals) {
        var turns = new HashMap<String, Integer>();
        var seen = new EnumMap<Horizon, Map<WorkField, Integer>>(Horizon.class);
        for (var goal : goals) {
            var before = seen.computeIfAbsent(goal.horizon(), horizon -> new EnumMap<>(WorkField.class))
                    .merge(goal.field(), 1, Integer::sum);
            turns.put(goal.id(), before);
        }
        return Map.copyOf(turns);
    }
}
