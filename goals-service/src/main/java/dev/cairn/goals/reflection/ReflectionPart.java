package dev.cairn.goals.reflection;

import dev.cairn.goals.content.ContentFile;
import java.util.List;

/**
 * A part of a plan with the questions that lead into it.
 *
 * @param section where in the plan answers land
 * @param en its name, as {@code de}
 */
public record ReflectionPart(String id, String section, String en, String de, List<Question> questions) {

    private static final ContentFile FILE = new ContentFile("/reflection/questions.yaml");

    /** All parts, in the order in which they are asked. */
    public static List<ReflectionPart> all() {
        return FILE.listOf(ReflectionPart.class);
    }

    /**
     * A question, to be answered in two sentences.
     *
     * @param sie in German for organizations that say <em>Sie</em>
     * @param du in German for those that say <em>du</em>
     */
    public record Question(String en, String sie, String du) {}
}
