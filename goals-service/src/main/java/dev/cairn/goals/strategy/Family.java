package dev.cairn.goals.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four families of competencies. */
public enum Family {
    @JsonProperty("leadership")
    LEADERSHIP,
    @JsonProperty("interpersonal")
    INTERPERSONAL,
    @JsonProperty("technical")
    TECHNICAL,
    @JsonProperty("personal-effectiveness")
    PERSONAL_EFFECTIVENESS;

    /** As it stands in files: {@code personal-effectiveness}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The family of that word; empty where there is none. */
    public static Optional<Family> of(String word) {
        return Arrays.stream(values())
                .filter(family -> family.word().equals(word))
                .findFirst();
    }
}
