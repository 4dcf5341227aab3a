package dev.cairn.goals.role;

import dev.cairn.platform.store.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The role that somebody aims at: one that is described, or one that they sketch.
 *
 * @param today the id of the role that describes what they do now; null where none does or they did not say
 * @param aimedAt the id of the role that they aim at; null where there is none or it is sketched
 */
public record RoleAim(
        @Nullable String today,
        @Nullable String aimedAt,
        @Words @Nullable Sketch sketch,
        Standing standing) {

    /** Nobody aims anywhere until they say so. */
    public static final RoleAim NONE = new RoleAim(null, null, null, Standing.NONE);

    /**
     * Where they see themselves: once a competency, the last estimate counts.
     *
     * @param had the experiences that they have had, as the role words them
     */
    public record Standing(
            @Words List<Estimate> estimates, @Words List<String> had) {

        public static final Standing NONE = new Standing(List.of(), List.of());

        public Standing {
            estimates = once(Objects.requireNonNullElse(estimates, List.of()));
            had = Objects.requireNonNullElse(had, List.<String>of()).stream()
                    .distinct()
                    .toList();
        }

        public boolean empty() {
            return estimates.isEmpty() && had.isEmpty();
        }

        private static List<Estimate> once(List<Estimate> estimates) {
            var last = new LinkedHashMap<String, Estimate>();
            estimates.forEach(estimate -> last.put(estimate.competency(), estimate));
            return List.copyOf(last.values());
        }
    }

    /** Whether it says nothing but where somebody sees themselves. */
    public boolean aimless() {
        return today == null && aimedAt == null && (sketch == null || sketch.empty());
    }

    public RoleAim withoutStanding() {
        return new RoleAim(today, aimedAt, sketch, Standing.NONE);
    }
}
