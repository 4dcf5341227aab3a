package dev.cairn.goals.strategy.file;

import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.StrategyReplacing.Wanted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the place in the file that a JSON pointer into an item's content means. */
final class Pointers {

    private Pointers() {}

    /** The place as far down as the file goes; the item itself where nothing of it is there. */
    static Place place(Place item, Wanted wanted, String pointer) {
        if (pointer.startsWith("/profile/needs/")) {
            return need(item, wanted, pointer);
        }
        var place = item;
        for (var name : names(wanted, pointer)) {
            var inside = inside(place.node(), name);
            if (inside == null) {
                return place;
            }
            place = place.at(name, inside);
        }
        return place;
    }

    /** What a role needs stands under the competencies' names, so that the competency's place is a name. */
    private static Place need(Place item, Wanted wanted, String pointer) {
        var names = pointer.split("/");
        var profile = wanted.content().profile();
        var needs = inside(item.node(), "needs");
        if (profile == null || !(needs instanceof MappingNode mapping)) {
            return item;
        }
        int index = Integer.parseInt(names[3]);
        var tuple = mapping.getValue().get(index);
        var node = names[4].equals("level") ? tuple.getValueNode() : tuple.getKeyNode();
        return item.at("needs", mapping).at(profile.needs().get(index).competency(), node);
    }

    /** The names of the file for those of the content: {@code /work/until} is {@code until}. */
    private static List<String> names(Wanted wanted, String pointer) {
        var names = new ArrayList<>(List.of(pointer.substring(1).split("/")));
        if (wanted.kind() == ItemKind.SCALE || wanted.kind() == ItemKind.MISSION) {
            return List.of();
        }
        if (List.of("work", "profile").contains(names.getFirst()) || pointer.startsWith("/levels/")) {
            names.removeFirst();
        }
        names.remove("behaviours");
        if (names.getFirst().equals("from") && wanted.kind() == ItemKind.DECISION) {
            names.set(0, "day");
        }
        return names.getFirst().equals("next")
                ? next(wanted, names)
                : names.stream().map(Pointers::counted).toList();
    }

    /** Roles above and roles beside are one list in the content and two in the file. */
    private static List<String> next(Wanted wanted, List<String> names) {
        var profile = wanted.content().profile();
        if (profile == null || names.size() < 2) {
            return List.of();
        }
        int index = Integer.parseInt(names.get(1));
        var sideways = profile.next().get(index).sideways();
        var above =
                (int) profile.next().stream().filter(next -> !next.sideways()).count();
        return List.of(sideways ? "sideways" : "next", Integer.toString((sideways ? index - above : index) + 1));
    }

    private static String counted(String name) {
        return name.matches("\\d+") ? Integer.toString(Integer.parseInt(name) + 1) : name;
    }

    private static @Nullable Node inside(Node node, String name) {
        if (node instanceof SequenceNode sequence && name.matches("\\d+")) {
            int index = Integer.parseInt(name) - 1;
            return index < sequence.getValue().size() ? sequence.getValue().get(index) : null;
        }
        if (!(node instanceof MappingNode mapping)) {
            return null;
        }
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .map(NodeTuple::getValueNode)
                .findFirst()
                .orElse(null);
    }
}
