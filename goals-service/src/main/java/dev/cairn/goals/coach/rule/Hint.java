package dev.cairn.goals.coach.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the coach can say of a goal, the cautions first, in the order in which they matter to the person. */
public enum Hint {
    @JsonProperty("no-goal")
    NO_GOAL(true),
    @JsonProperty("demand")
    DEMAND(true),
    @JsonProperty("elsewhere")
    ELSEWHERE(true),
    @JsonProperty("pay-only")
    PAY_ONLY(true),
    @JsonProperty("vague")
    VAGUE(true),
    @JsonProperty("specific")
    SPECIFIC(false),
    @JsonProperty("measurable")
    MEASURABLE(false),
    @JsonProperty("achievable")
    ACHIEVABLE(false),
    @JsonProperty("time-bound")
    TIME_BOUND(false),
    @JsonProperty("relevant")
    RELEVANT(false);

    private final boolean caution;

    Hint(boolean caution) {
        this.caution = caution;
    }

    /** Whether it names something that undermines the talk, rather than a criterion that is lacking. */
    public boolean caution() {
        return caution;
    }

    /** The name that programs read. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
