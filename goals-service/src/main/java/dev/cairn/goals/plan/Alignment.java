package dev.cairn.goals.plan;

import dev.cairn.goals.strategy.StrategyLink;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a goal is good for beyond its owner.
 *
 * @param benefit what the organization has from it, in a sentence
 */
public record Alignment(List<StrategyLink> links, String benefit) {

    public static final Alignment NONE = new Alignment(List.of(), "");

    public Alignment {
        links = List.copyOf(Objects.requireNonNullElse(links, List.of()));
        benefit = Objects.requireNonNullElse(benefit, "");
    }

    /** As it was written; without any of both it is none. */
    public static Alignment of(@Nullable List<StrategyLink> links, @Nullable String benefit) {
        return new Alignment(Objects.requireNonNullElse(links, List.of()), Objects.requireNonNullElse(benefit, ""));
    }
}
