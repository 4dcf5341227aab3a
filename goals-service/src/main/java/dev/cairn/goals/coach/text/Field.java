package dev.cairn.goals.coach.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where in a goal words stand. */
public enum Field {
    @JsonProperty("title")
    TITLE(120),
    @JsonProperty("why")
    WHY(120),
    @JsonProperty("measure")
    MEASURE(120),
    @JsonProperty("steps")
    STEPS(20),
    @JsonProperty("support")
    SUPPORT(120),
    @JsonProperty("alignment")
    ALIGNMENT(20);

    private final int words;

    Field(int words) {
        this.words = words;
    }

    /** How many words of it are read; more than anybody needs to say it, so that an answer never takes long. */
    int words() {
        return words;
    }
}
