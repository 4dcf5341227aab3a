package dev.cairn.reminders.checkin.web;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.reminders.checkin.Cadences;
import dev.cairn.reminders.checkin.Every;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How often the two check in.
 *
 * @param first may be today
 * @param conversation the talk at which they agreed
 */
record AgreeCadenceRequest(
        @NotNull PersonId partner,
        @NotNull Every every,
        @NotNull LocalDate first,
        @NotNull ConversationId conversation) {

    Cadences.Agreement agreement(PersonId employee) {
        return new Cadences.Agreement(employee, partner, conversation, every, first);
    }
}
