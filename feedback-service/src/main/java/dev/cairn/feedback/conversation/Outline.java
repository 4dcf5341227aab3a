package dev.cairn.feedback.conversation;

import dev.cairn.feedback.conversation.agenda.AgendaItem;
import dev.cairn.feedback.point.TalkPoint;
import dev.cairn.platform.store.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a talk is about, how long and where: what the other side is shown with the proposal.
 *
 * @param purpose one sentence; null only where the employee was erased
 * @param place null only where the employee was erased
 * @param points what was on the agenda beside it when the talk was held; nothing before
 */
public record Outline(
        @Words @Nullable String purpose,
        @Words List<AgendaItem> agenda,
        int minutes,
        @Words @Nullable Place place,
        List<TalkPoint> points) {

    public static final int USUAL_MINUTES = 30;

    @SuppressWarnings("NullAway") // what was erased, or held before there were points, is read as null
    public Outline {
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
        points = points == null ? List.of() : List.copyOf(points);
    }

    public Outline(@Nullable String purpose, List<AgendaItem> agenda, int minutes, @Nullable Place place) {
        this(purpose, agenda, minutes, place, List.of());
    }

    Outline withAgenda(String newPurpose, List<AgendaItem> newAgenda) {
        return new Outline(newPurpose, newAgenda, minutes, place, points);
    }

    Outline at(int newMinutes, @Nullable Place newPlace) {
        return new Outline(purpose, agenda, newMinutes, newPlace, points);
    }

    Outline withPoints(List<TalkPoint> held) {
        return new Outline(purpose, agenda, minutes, place, held);
    }
}
