package dev.cairn.reminders.delivery;

import dev.cairn.contracts.id.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person as a mail needs them, asked for when it is sent.
 *
 * @param email null for somebody without one
 * @param informal whether German texts say du
 */
public record Recipient(
        PersonId person,
        String name,
        @Nullable String email,
        ZoneId zone,
        Locale locale,
        boolean informal,
        boolean active) {}
