package dev.cairn.goals.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item of a strategy is. */
public enum ItemKind {
    @JsonProperty("mission")
    MISSION(Part.NONE, Of.ORGANIZATION, true),
    @JsonProperty("value")
    VALUE(Part.NONE, Of.ORGANIZATION, false),
    @JsonProperty("objective")
    OBJECTIVE(Part.WORK, Of.ORGANIZATION, false),
    @JsonProperty("project")
    PROJECT(Part.WORK, Of.ORGANIZATION, false),
    @JsonProperty("decision")
    DECISION(Part.WORK, Of.ORGANIZATION, false),
    @JsonProperty("scale")
    SCALE(Part.LEVELS, Of.ORGANIZATION, true),
    @JsonProperty("competency")
    COMPETENCY(Part.LEVELS, Of.ORGANIZATION, false),
    @JsonProperty("role")
    ROLE(Part.PROFILE, Of.ORGANIZATION, false),
    @JsonProperty("purpose")
    PURPOSE(Part.NONE, Of.TEAM, true),
    @JsonProperty("coming-up")
    COMING_UP(Part.WORK, Of.BOTH, false),
    @JsonProperty("problem")
    PROBLEM(Part.WORK, Of.BOTH, false);

    /** What it says beside its name. */
    enum Part {
        NONE,
        WORK,
        LEVELS,
        PROFILE
    }

    private enum Of {
        ORGANIZATION,
        TEAM,
        BOTH
    }

    private final Part part;
    private final Of of;
    private final boolean single;

    ItemKind(Part part, Of of, boolean single) {
        this.part = part;
        this.of = of;
        this.single = single;
    }

    /** As it stands in addresses: {@code coming-up}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that word; empty where there is none. */
    public static Optional<ItemKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether there is at most one, whose id is its kind's word. */
    public boolean single() {
        return single;
    }

    /** Whether a goal may be linked to it. */
    public boolean linked() {
        return switch (this) {
            case OBJECTIVE, PROJECT, COMPETENCY, VALUE, PROBLEM -> true;
            case MISSION, DECISION, SCALE, ROLE, PURPOSE, COMING_UP -> false;
        };
    }

    Part part() {
        return part;
    }

    boolean fits(Scope scope) {
        return of == Of.BOTH || (of == Of.ORGANIZATION) == scope.organization();
    }
}
