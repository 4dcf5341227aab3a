package dev.cairn.goals.strategy.web;

import dev.cairn.goals.strategy.Content;
import dev.cairn.goals.strategy.Levels;
import dev.cairn.goals.strategy.LocalText;
import dev.cairn.goals.strategy.Profile;
import dev.cairn.goals.strategy.Work;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An item as its keeper writes it; which parts it has follows from its kind. */
record ItemRequest(
        @Nullable LocalText name,
        @Nullable LocalText about,
        @Nullable Work work,
        @Nullable Levels levels,
        @Nullable Profile profile,
        @Nullable Boolean retired) {

    Content content() {
        return new Content(
                Objects.requireNonNullElse(name, LocalText.NONE),
                Objects.requireNonNullElse(about, LocalText.NONE),
                work,
                levels,
                profile);
    }
}
