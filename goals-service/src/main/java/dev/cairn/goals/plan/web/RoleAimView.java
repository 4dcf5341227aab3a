package dev.cairn.goals.plan.web;

import dev.cairn.goals.plan.AimPart;
import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.role.Estimate;
import dev.cairn.goals.role.Sketch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role aimed at.
 *
 * @param standingAudience who reads the estimates and what was had; where that is only me they are left out for others
 * @param etag what If-Match wants for the next change; "0" before the first
 */
record RoleAimView(
        @Nullable String today,
        @Nullable String aimedAt,
        @Nullable Sketch sketch,
        Audience audience,
        List<Estimate> estimates,
        List<String> had,
        Audience standingAudience,
        String etag) {

    static RoleAimView of(AimPart part) {
        var aim = part.aim();
        return new RoleAimView(
                aim.today(),
                aim.aimedAt(),
                aim.sketch(),
                part.audience(),
                aim.standing().estimates(),
                aim.standing().had(),
                part.standing(),
                Long.toString(part.etag()));
    }

    /** Nothing where there is none. */
    static @Nullable RoleAimView ofNullable(@Nullable AimPart part) {
        return part == null ? null : of(part);
    }
}
