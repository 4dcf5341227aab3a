package dev.cairn.reminders.reminder.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param until the day on whose morning it comes back */
record SnoozeReminderRequest(@NotNull LocalDate until) {}
