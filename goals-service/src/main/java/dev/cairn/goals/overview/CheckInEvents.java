package dev.cairn.goals.overview;

import dev.cairn.contracts.checkin.CheckInEvent;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Keeps the summaries in step with check-ins. */
@Component
class CheckInEvents implements EventHandler<CheckInEvent> {

    private final Standings standings;

    CheckInEvents(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Class<CheckInEvent> handles() {
        return CheckInEvent.class;
    }

    @Override
    public void on(Received<? extends CheckInEvent> received) {
        var checkIn = received.event().checkIn();
        standings.change(
                checkIn.employee(), standing -> standing.with(new Standing.Look(checkIn, received.sequence())));
    }
}
