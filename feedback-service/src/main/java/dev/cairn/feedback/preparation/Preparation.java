package dev.cairn.feedback.preparation;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One side's lines before a talk.
 *
 * @param employee of the talk: whose key seals the lines
 * @param lines three at most
 * @param ready whether the author has nothing to add
 */
public record Preparation(
        ConversationId conversation,
        PersonId employee,
        PersonId author,
        @Words List<String> lines,
        boolean ready) {

    /** How many lines each side has. */
    public static final int LINES = 3;

    @SuppressWarnings("NullAway") // what was erased is read as null
    public Preparation {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** Three lines, empty ones for what was not written. */
    public List<String> allLines() {
        return IntStream.range(0, LINES)
                .mapToObj(line -> line < lines.size() ? lines.get(line) : "")
                .toList();
    }
}
