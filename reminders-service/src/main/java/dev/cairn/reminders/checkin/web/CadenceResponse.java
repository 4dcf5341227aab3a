package dev.cairn.reminders.checkin.web;

import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.reminders.checkin.Cadence;
import dev.cairn.reminders.checkin.Every;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param next the check-in that is planned */
record CadenceResponse(
        PersonId employee,
        PersonId partner,
        Every every,
        LocalDate first,
        @Nullable ConversationId conversation,
        Next next,
        PersonId agreedBy,
        Instant agreedAt,
        String etag) {

    record Next(CheckInId checkIn, LocalDate due) {}

    static CadenceResponse of(Stored<Cadence> stored) {
        var cadence = stored.body();
        return new CadenceResponse(
                cadence.employee(),
                cadence.partner(),
                cadence.every(),
                cadence.first(),
                cadence.conversation(),
                new Next(cadence.planned(), cadence.due()),
                cadence.agreedBy(),
                cadence.agreedAt(),
                IfMatch.etag(stored.version()));
    }
}
