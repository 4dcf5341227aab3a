package dev.cairn.goals.role;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.Audience;
import dev.cairn.platform.store.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The role that somebody aims at: one that is described, or one that they sketch.
 *
 * @param today the id of the role that describes what they do now; null where none does or they did not say
 * @param aimedAt the id of the role that they aim at; null where there is none or it is sketched
 * @param audience who reads the aim
 */
public record RoleAim(
        PersonId owner,
        @Nullable String today,
        @Nullable String aimedAt,
        @Words @Nullable Sketch sketch,
        Audience audience,
        Standing standing) {

    /**
     * Where they see themselves.
     *
     * @param had the experiences that they have had, as the role words them
     * @param audience who reads this, beside the aim
     */
    public record Standing(
            @Words List<Estimate> estimates, @Words List<String> had, Audience audience) {

        static final Standing NONE = new Standing(List.of(), List.of(), Audience.ONLY_ME);

        public Standing {
            estimates = List.copyOf(Objects.requireNonNullElse(estimates, List.of()));
            had = List.copyOf(Objects.requireNonNullElse(had, List.of()));
        }
    }

    /** Nobody aims anywhere until they say so. */
    public static RoleAim none(PersonId owner) {
        return new RoleAim(owner, null, null, null, Audience.ONLY_ME, Standing.NONE);
    }

    /** As the manager sees it: the standing only where that is shared too. */
    RoleAim asShared() {
        var shown = standing.audience() == Audience.MANAGER ? standing : Standing.NONE;
        return new RoleAim(owner, today, aimedAt, sketch, audience, shown);
    }
}
