package dev.cairn.goals.plan;

import dev.cairn.goals.role.RoleAim;
import java.util.Map;
import java.util.Set;

/**
 * The role aimed at, as a part of a plan, with where the person sees themselves, which may be taken back by itself.
 *
 * @param audience who reads the aim
 * @param standing who reads where the person sees themselves, where they read the aim
 * @param etag counts the writes of this part
 * @param aimed counts the changes of the aim
 * @param stood counts the changes of where the person sees themselves
 */
public record AimPart(RoleAim aim, Audience audience, Audience standing, long etag, long aimed, long stood) {

    /** The name of this part among the plan's parts. */
    public static final String PART = "role";

    static final String STANDING_PART = "role/standing";

    /** Before the first write. */
    public static final AimPart NONE = new AimPart(RoleAim.NONE, Audience.ONLY_ME, Audience.ONLY_ME, 0, 0, 0);

    /** As it was written elsewhere. */
    public static AimPart of(RoleAim aim, Audience audience, Audience standing) {
        return NONE.written(aim, audience, standing);
    }

    AimPart written(RoleAim now, Audience nowAudience, Audience nowStanding) {
        var sameAim = aim.withoutStanding().equals(now.withoutStanding());
        var sameStanding = aim.standing().equals(now.standing());
        return new AimPart(
                now, nowAudience, nowStanding, etag + 1, sameAim ? aimed : aimed + 1, sameStanding ? stood : stood + 1);
    }

    /** For its owner alone, as a whole or in where the person sees themselves. */
    AimPart forOwner(Set<String> names) {
        if (names.contains(PART)) {
            return new AimPart(aim, Audience.ONLY_ME, Audience.ONLY_ME, etag + 1, aimed, stood);
        }
        return names.contains(STANDING_PART)
                ? new AimPart(aim, audience, Audience.ONLY_ME, etag + 1, aimed, stood)
                : this;
    }

    boolean shared() {
        return audience == Audience.MANAGER && !aim.aimless();
    }

    boolean standingShared() {
        return audience == Audience.MANAGER && standing == Audience.MANAGER;
    }

    /** As others read it. */
    AimPart released() {
        return standingShared() ? this : withoutStanding();
    }

    AimPart withoutStanding() {
        return new AimPart(aim.withoutStanding(), audience, Audience.ONLY_ME, etag, aimed, stood);
    }

    /** The counters of what a shared copy holds of it, by name. */
    Map<String, Long> parts() {
        return standingShared() && !aim.standing().empty()
                ? Map.of(PART, aimed, STANDING_PART, stood)
                : Map.of(PART, aimed);
    }
}
