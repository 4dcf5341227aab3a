package dev.cairn.goals.strategy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an item says: its name, more about it, and what only some kinds have; a part that says nothing is left out. */
public record Content(
        LocalText name,
        LocalText about,
        @Nullable Work work,
        @Nullable Levels levels,
        @Nullable Profile profile) {

    public Content {
        name = Objects.requireNonNullElse(name, LocalText.NONE);
        about = Objects.requireNonNullElse(about, LocalText.NONE);
        work = Work.NONE.equals(work) ? null : work;
        profile = Profile.NONE.equals(profile) ? null : profile;
    }
}
