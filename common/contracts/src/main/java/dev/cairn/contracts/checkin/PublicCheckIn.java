package dev.cairn.contracts.checkin;

import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other services may know of a check-in: between whom, when, about which goals, and how far it is.
 *
 * @param due the day, in the employee's zone
 * @param answeredAt when the first of the two answered
 * @param next the day of the check-in after this one; null where none is planned
 */
public record PublicCheckIn(
        CheckInId checkIn,
        PersonId employee,
        PersonId partner,
        LocalDate due,
        CheckInState state,
        List<GoalId> goals,
        @Nullable Instant answeredAt,
        @Nullable LocalDate next) {}
