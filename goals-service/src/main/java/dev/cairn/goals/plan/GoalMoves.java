package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.plan.Horizon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells another order of goals by as few of them as explain it: those that moved; all others stand as they stood. */
final class GoalMoves {

    /** Where each goal stood before. */
    private final Map<GoalId, Integer> places = new HashMap<>();

    private GoalMoves(List<GoalId> before) {
        before.forEach(goal -> places.putIfAbsent(goal, places.size()));
    }

    /** The goals that moved, horizon by horizon in the order of now; those that came or went are none of them. */
    static List<MovedGoal> between(List<GoalId> before, List<Goal> now) {
        var moves = new GoalMoves(before);
        return Arrays.stream(Horizon.values())
                .flatMap(horizon -> moves.within(
                        horizon,
                        now.stream()
                                .filter(goal -> goal.text().horizon() == horizon)
                                .map(Goal::goal)
                                .toList()))
                .toList();
    }

    private Stream<MovedGoal> within(Horizon horizon, List<GoalId> now) {
        var known = now.stream().filter(places::containsKey).toList();
        var stayed = stayed(known);
        return stayed.size() == known.size()
                ? Stream.empty()
                : known.stream()
                        .filter(goal -> !stayed.contains(goal))
                        .map(goal -> new MovedGoal(goal, horizon, above(goal, now)));
    }

    private static @Nullable GoalId above(GoalId goal, List<GoalId> now) {
        int at = now.indexOf(goal);
        return at == 0 ? null : now.get(at - 1);
    }

    /** The longest row of goals that stand to each other as before, found by the lowest end of a row of each length. */
    private Set<GoalId> stayed(List<GoalId> now) {
        var ends = new ArrayList<GoalId>();
        var before = new HashMap<GoalId, GoalId>();
        for (var goal : now) {
            int length = -1 - Collections.binarySearch(ends, goal, Comparator.comparing(this::place));
            if (length > 0) {
                before.put(goal, ends.get(length - 1));
            }
            if (length == ends.size()) {
                ends.add(goal);
            } else {
                ends.set(length, goal);
            }
        }
        var stayed = new HashSet<GoalId>();
        for (var goal = ends.isEmpty() ? null : ends.getLast(); goal != null; goal = before.get(goal)) {
            stayed.add(goal);
        }
        return stayed;
    }

    private int place(GoalId goal) {
        return places.getOrDefault(goal, 0);
    }
}
