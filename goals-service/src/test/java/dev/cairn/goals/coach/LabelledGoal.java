package dev.cairn.goals.coach;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.coach.text.Language;
import dev.cairn.goals.plan.GoalKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A goal of the corpus with what fair readers say of it.
 *
 * @param lacks the criteria and cautions that it deserves, by the codes of {@code Hint}
 * @param unsure those on which readers would differ
 */
record LabelledGoal(String id, GoalWords words, Set<String> lacks, Set<String> unsure) {

    private static final int PARTS = 3;

    /** Batches written after the first rules, which rules and weights have been mended from since. */
    static final List<String> LATER = List.of(
            "fresh",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth");

    static List<LabelledGoal> in(List<String> batches) {
        return batches.stream().flatMap(LabelledGoal::in).toList();
    }

    private static Stream<LabelledGoal> in(String batch) {
        List<Map<String, Object>> goals =
                new Yaml().load(LabelledGoal.class.getResourceAsStream("/coach/goals-" + batch + ".yaml"));
        return goals.stream().map(LabelledGoal::of);
    }

    /** Whether it belongs to the part that no rule was written from. */
    boolean heldOut() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Long.parseLong(HexFormat.of().formatHex(hash, 0, 4), 16) % PARTS == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean good() {
        return lacks.isEmpty();
    }

    private static LabelledGoal of(Map<String, Object> goal) {
        var lacks = new TreeSet<>(list(goal, "lacks"));
        lacks.addAll(list(goal, "cautions"));
        return new LabelledGoal(text(goal, "id"), words(goal), lacks, Set.copyOf(list(goal, "unsure")));
    }

    private static GoalWords words(Map<String, Object> goal) {
        return new GoalWords(
                Horizon.valueOf(upper(goal.getOrDefault("horizon", "near"))),
                goal.containsKey("kind") ? GoalKind.valueOf(upper(goal.get("kind"))) : null,
                text(goal, "title"),
                text(goal, "why"),
                text(goal, "measure"),
                list(goal, "steps"),
                text(goal, "support"),
                goal.containsKey("target"),
                goal.containsKey("alignment") ? List.of(text(goal, "alignment")) : List.of(),
                true,
                text(goal, "id").startsWith("de") ? Language.GERMAN : Language.ENGLISH);
    }

    private static String upper(Object code) {
        return code.toString().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String text(Map<String, Object> goal, String key) {
        return goal.getOrDefault(key, "").toString();
    }

    private static List<String> list(Map<String, Object> goal, String key) {
        return goal.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.toList())
                : List.of();
    }
}
