package dev.cairn.goals.plan;

import dev.cairn.goals.strategy.StrategyLink;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a goal is good for, beyond its owner and on the way to a role.
 *
 * @param experiences those that it brings of what a role needs, as the role words them
 * @param benefit what the organization has from it, in a sentence
 */
public record Alignment(List<StrategyLink> links, List<String> experiences, String benefit) {

    public static final Alignment NONE = new Alignment(List.of(), List.of(), "");

    /** Goals that were written before experiences could be linked bring none. */
    public Alignment {
        links = List.copyOf(Objects.requireNonNullElse(links, List.of()));
        experiences = Objects.requireNonNullElse(experiences, List.<String>of()).stream()
                .distinct()
                .toList();
        benefit = Objects.requireNonNullElse(benefit, "");
    }

    /** As it was written; without any of it it is none. */
    public static Alignment of(
            @Nullable List<StrategyLink> links, @Nullable List<String> experiences, @Nullable String benefit) {
        return new Alignment(
                Objects.requireNonNullElse(links, List.of()),
                Objects.requireNonNullElse(experiences, List.of()),
                Objects.requireNonNullElse(benefit, ""));
    }
}
