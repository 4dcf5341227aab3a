package dev.cairn.goals.strategy.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A node of the file with the names that lead to it. What is not as expected is reported, and reading goes on. */
record Place(Node node, String where, List<FileProblem> problems) {

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    Place at(String name, Node inside) {
        return new Place(inside, where.isEmpty() ? name : where + "/" + name, problems);
    }

    /** What stands under each name; a name that is not expected, or stands twice, is reported. */
    Map<String, Place> parts(List<String> expected) {
        var parts = new LinkedHashMap<String, Place>();
        for (var entry : entries().entrySet()) {
            if (expected.contains(entry.getKey())) {
                parts.put(entry.getKey(), entry.getValue());
            } else {
                var names = String.join(", ", expected);
                entry.getValue().problem("unknown-name", "Expected one of " + names + ".", Map.of("names", names));
            }
        }
        return parts;
    }

    /** What stands under each name, whatever it is. */
    Map<String, Place> entries() {
        var entries = new LinkedHashMap<String, Place>();
        if (!(node instanceof MappingNode mapping)) {
            problem("not-names", "Expected names with values, such as \"name: …\".");
            return entries;
        }
        for (var tuple : mapping.getValue()) {
            var name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            var place = at(name, tuple.getValueNode());
            if (entries.putIfAbsent(name, place) != null) {
                place.problem("duplicate", "Expected once.");
            }
        }
        return entries;
    }

    List<Place> list() {
        if (empty()) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            problem("not-a-list", "Expected a list, each on a line that begins with \"-\".");
            return List.of();
        }
        var places = new ArrayList<Place>();
        for (var inside : sequence.getValue()) {
            places.add(at(Integer.toString(places.size() + 1), inside));
        }
        return places;
    }

    boolean empty() {
        return node.getTag().equals(Tag.NULL);
    }

    boolean names() {
        return node instanceof MappingNode;
    }

    String text() {
        if (empty()) {
            return "";
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem("not-a-text", "Expected a text.");
        return "";
    }

    @Nullable
    LocalDate date() {
        try {
            return empty() ? null : LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            problem("not-a-date", "Expected a date such as 2027-03-31.");
            return null;
        }
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            problem("not-a-number", "Expected a whole number.");
            return 1;
        }
    }

    boolean yes() {
        var text = text();
        if (!text.equals("true") && !text.equals("false")) {
            problem("not-true-or-false", "Expected true or false.");
        }
        return text.equals("true");
    }

    void problem(String problem, String expected) {
        problem(problem, expected, Map.of());
    }

    void problem(String problem, String expected, Map<String, Object> params) {
        var value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        var named = params.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, param -> String.valueOf(param.getValue())));
        problems.add(new FileProblem(line(), where, value, problem, expected, named));
    }
}
