package dev.cairn.goals.strategy.web;

import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.Levels;
import dev.cairn.goals.strategy.LocalText;
import dev.cairn.goals.strategy.Profile;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.goals.strategy.Work;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item.
 *
 * @param etag what If-Match wants for the next change
 */
record ItemView(
        ItemKind kind,
        String id,
        LocalText name,
        LocalText about,
        @Nullable Work work,
        @Nullable Levels levels,
        @Nullable Profile profile,
        boolean retired,
        String etag,
        Instant changedAt) {

    static ItemView of(StrategyItem item) {
        var content = item.content();
        return new ItemView(
                item.kind(),
                item.id(),
                content.name(),
                content.about(),
                content.work(),
                content.levels(),
                content.profile(),
                item.retired(),
                Long.toString(item.stamp().etag()),
                item.stamp().at());
    }
}
