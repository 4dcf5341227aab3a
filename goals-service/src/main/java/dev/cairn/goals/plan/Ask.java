package dev.cairn.goals.plan;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.plan.PublicAsk;
import dev.cairn.contracts.plan.SupportKind;
import dev.cairn.platform.store.Words;
import java.util.List;

/**
 * Something that would help to reach a goal.
 *
 * @param wording counts the changes of kind and words: an answer is about one of them
 */
public record Ask(AskId id, SupportKind kind, @Words String what, int wording) {

    /** The same, counted on where it differs from what was asked under this id before. */
    Ask after(Ask before) {
        var same = kind == before.kind() && what.equals(before.what());
        return new Ask(id, kind, what, same ? before.wording() : before.wording() + 1);
    }

    /** What is asked for, under whichever id. */
    List<Object> substance() {
        return List.of(kind, what);
    }

    PublicAsk toPublic() {
        return new PublicAsk(id, kind, wording);
    }
}
