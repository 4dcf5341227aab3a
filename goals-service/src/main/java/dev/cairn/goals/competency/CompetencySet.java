package dev.cairn.goals.competency;

import dev.cairn.goals.content.ContentFile;
import java.util.List;

/**
 * Competencies with their levels.
 *
 * @param levels names of the levels, the first one first
 */
public record CompetencySet(List<Words> levels, List<Family> families) {

    private static final ContentFile FILE = new ContentFile("/competencies/default.yaml");

    /** The set that an organization starts from. */
    public static CompetencySet standard() {
        return FILE.as(CompetencySet.class);
    }

    /** A text in both languages. */
    public record Words(String en, String de) {}

    /** A name with what it means. */
    public record Named(String name, String about) {}

    /** One of the four families. */
    public record Family(String id, String en, String de, List<Competency> competencies) {}

    /**
     * A competency.
     *
     * @param levels the behaviours of each level, in the order of the set's levels
     */
    public record Competency(String id, Named en, Named de, List<List<Words>> levels) {}
}
