package dev.cairn.reminders.imports;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.reminders.checkin.Answer;
import dev.cairn.reminders.checkin.Every;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of an import on its way, its words sealed with the employee's key: a cadence, or a check-in of the past.
 *
 * @param every of a cadence; null for a check-in
 * @param on the first date of a cadence, the day of a check-in
 */
public record ImportedPart(
        PersonId employee, PersonId partner, @Nullable Every every, LocalDate on, List<Answer> answers) {}
