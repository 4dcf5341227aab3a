package dev.cairn.goals.strategy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a competency, or of all of them.
 *
 * @param family of a competency; null for the scale, which only names the levels
 * @param levels the first one first
 */
public record Levels(@Nullable Family family, List<Level> levels) {

    public Levels {
        levels = List.copyOf(Objects.requireNonNullElse(levels, List.of()));
    }

    /**
     * One level.
     *
     * @param name on the scale; null in a competency
     * @param behaviours what somebody could see or hear
     */
    public record Level(@Nullable LocalText name, List<LocalText> behaviours) {

        public Level {
            behaviours = List.copyOf(Objects.requireNonNullElse(behaviours, List.of()));
        }
    }
}
