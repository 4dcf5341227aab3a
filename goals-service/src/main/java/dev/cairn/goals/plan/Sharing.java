package dev.cairn.goals.plan;

import dev.cairn.contracts.plan.PublicGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What sharing now would send, in part names ({@code section/vision}, {@code role}, {@code role/standing}, {@code goal/<id>}) against what is shared.
 * Goals that stand in another order are a change of {@code order}.
 *
 * @param removed parts that were shared and would be no longer
 * @param moved the goals that make up another order
 */
public record Sharing(List<String> added, List<String> changed, List<String> removed, List<MovedGoal> moved) {

    /** The name of the change that is the order of goals. */
    public static final String ORDER = "order";

    static final Sharing NOTHING = new Sharing(List.of(), List.of(), List.of(), List.of());

    static Sharing between(Shares before, SharedPlan after) {
        var old = new TreeMap<>(before.partsSeen());
        var now = after.parts();
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        now.forEach((part, etag) -> {
            if (!old.containsKey(part)) {
                added.add(part);
            } else if (!etag.equals(old.get(part))) {
                changed.add(part);
            }
        });
        var moved = after.moved(before.goals().stream().map(PublicGoal::goal).toList());
        if (!moved.isEmpty()) {
            changed.add(ORDER);
        }
        var removed =
                old.keySet().stream().filter(part -> !now.containsKey(part)).toList();
        return new Sharing(added, changed, removed, moved);
    }

    public int count() {
        return added.size() + changed.size() + removed.size();
    }
}
