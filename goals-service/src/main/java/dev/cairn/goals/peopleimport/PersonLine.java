package dev.cairn.goals.peopleimport;

import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.directory.Role;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person as a line of a file says.
 *
 * @param away null where it says nothing of it
 */
record PersonLine(
        long line,
        String key,
        String name,
        @Nullable String email,
        String userName,
        String title,
        String department,
        String manager,
        String timeZone,
        String locale,
        Set<Role> roles,
        @Nullable Away away,
        String actingManager,
        @Nullable LocalDate actingFrom,
        @Nullable LocalDate actingUntil,
        boolean active) {}
