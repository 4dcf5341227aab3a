package dev.cairn.reminders.checkin;

import dev.cairn.contracts.id.CheckInId;

/** That a person is one of the two of a check-in: what their list is read from. */
record Participation(CheckInId checkIn) {}
