package dev.cairn.goals.coach.text;

/**
 * Some words of a goal.
 *
 * @param index which step or alignment, 0 for the other fields
 * @param start where they start, in UTF-16 units of the field's text as it was given
 * @param end behind their last character
 */
public record Span(Field field, int index, int start, int end) {

    /** Whether another lies inside it and is shorter. */
    public boolean contains(Span other) {
        return field == other.field
                && index == other.index
                && start <= other.start
                && other.end <= end
                && !equals(other);
    }
}
