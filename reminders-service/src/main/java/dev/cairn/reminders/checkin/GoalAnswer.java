package dev.cairn.reminders.checkin;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.platform.store.Words;
import org.jspecify.annotations.Nullable;

/** What somebody says to one goal. */
public record GoalAnswer(
        GoalId goal, Pulse pulse, @Words @Nullable String line) {}
