package dev.cairn.contracts.checkin;

import dev.cairn.contracts.event.CairnEvent;

/** Something happened to a check-in. */
public sealed interface CheckInEvent extends CairnEvent
        permits CheckInPlanned, CheckInDue, CheckInAnswered, CheckInImported {

    PublicCheckIn checkIn();

    @Override
    default String aggregate() {
        return checkIn().checkIn().value();
    }
}
