package dev.cairn.goals.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What sharing now would send, in part names ({@code section/vision}, {@code role}, {@code role/standing}, {@code goal/<id>}) against what is shared.
 *
 * @param removed parts that were shared and would be no longer
 */
public record Sharing(List<String> added, List<String> changed, List<String> removed) {

    static Sharing between(Map<String, Long> before, SharedPlan after) {
        var old = new TreeMap<>(before);
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
        var removed =
                old.keySet().stream().filter(part -> !now.containsKey(part)).toList();
        return new Sharing(added, changed, removed);
    }

    public int count() {
        return added.size() + changed.size() + removed.size();
    }
}
