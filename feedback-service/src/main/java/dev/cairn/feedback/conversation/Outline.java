package dev.cairn.feedback.conversation;

import dev.cairn.feedback.conversation.agenda.AgendaItem;
import dev.cairn.platform.store.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a talk is about, how long and where: what the other side is shown with the proposal.
 *
 * @param purpose one sentence; null only where the employee was erased
 * @param place null only where the employee was erased
 */
public record Outline(
        @Words @Nullable String purpose,
        @Words List<AgendaItem> agenda,
        int minutes,
        @Words @Nullable Place place) {

    public static final int USUAL_MINUTES = 30;

    @SuppressWarnings("NullAway") // what was erased is read as null
    public Outline {
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
    }

    Outline withAgenda(String newPurpose, List<AgendaItem> newAgenda) {
        return new Outline(newPurpose, newAgenda, minutes, place);
    }

    Outline at(int newMinutes, @Nullable Place newPlace) {
        return new Outline(purpose, agenda, newMinutes, newPlace);
    }
}
