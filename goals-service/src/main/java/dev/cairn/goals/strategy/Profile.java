package dev.cairn.goals.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a role needs.
 *
 * @param next ids of roles that people typically take on from here, those above first, then those beside
 */
public record Profile(List<Need> needs, List<LocalText> experiences, List<NextRole> next) {

    static final Profile NONE = new Profile(List.of(), List.of(), List.of());

    public Profile {
        needs = List.copyOf(Objects.requireNonNullElse(needs, List.of()));
        experiences = List.copyOf(Objects.requireNonNullElse(experiences, List.of()));
        next = Objects.requireNonNullElse(next, List.<NextRole>of()).stream()
                .sorted(Comparator.comparing(NextRole::sideways))
                .toList();
    }

    /**
     * A competency at a level.
     *
     * @param level counted from 1
     */
    public record Need(String competency, int level) {}

    /**
     * A role that may follow.
     *
     * @param sideways whether it lies beside, not above
     */
    public record NextRole(String role, boolean sideways) {}
}
