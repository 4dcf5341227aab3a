package dev.cairn.goals.strategy.file;

import dev.cairn.goals.strategy.ItemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sections of a file are called, in the order in which they are written, and what each item in them may say. */
final class Sections {

    static final Map<String, ItemKind> KINDS = kinds();

    /** The section of the teams, and what each of them may say. */
    static final String TEAMS = "teams";

    static final String MANAGER = "manager";
    static final Map<String, ItemKind> TEAM_KINDS = teamKinds();

    private static final List<String> ALWAYS = List.of("id", "name", "about", "retired");
    private static final List<String> WORK = List.of("from", "until", "owner", "skills", "parts");

    private Sections() {}

    private static Map<String, ItemKind> kinds() {
        var kinds = new LinkedHashMap<String, ItemKind>();
        kinds.put("mission", ItemKind.MISSION);
        kinds.put("values", ItemKind.VALUE);
        kinds.put("objectives", ItemKind.OBJECTIVE);
        kinds.put("projects", ItemKind.PROJECT);
        kinds.put("coming-up", ItemKind.COMING_UP);
        kinds.put("problems", ItemKind.PROBLEM);
        kinds.put("decisions", ItemKind.DECISION);
        kinds.put("levels", ItemKind.SCALE);
        kinds.put("competencies", ItemKind.COMPETENCY);
        kinds.put("roles", ItemKind.ROLE);
        return kinds;
    }

    private static Map<String, ItemKind> teamKinds() {
        var kinds = new LinkedHashMap<String, ItemKind>();
        kinds.put("purpose", ItemKind.PURPOSE);
        kinds.put("coming-up", ItemKind.COMING_UP);
        kinds.put("problems", ItemKind.PROBLEM);
        return kinds;
    }

    /** The names that an item of a kind may have. */
    static List<String> names(ItemKind kind) {
        var own =
                switch (kind) {
                    case OBJECTIVE -> List.of("from", "until", "owner");
                    case PROJECT, COMING_UP, PROBLEM -> WORK;
                    case DECISION -> List.of("day", "owner");
                    case COMPETENCY -> List.of("family", "levels");
                    case ROLE -> List.of("needs", "experiences", "next", "sideways");
                    case MISSION, VALUE, SCALE, PURPOSE -> List.<String>of();
                };
        var names = new java.util.ArrayList<>(ALWAYS);
        names.addAll(own);
        return List.copyOf(names);
    }
}
