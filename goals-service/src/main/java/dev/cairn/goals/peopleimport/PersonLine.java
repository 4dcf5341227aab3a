package dev.cairn.goals.peopleimport;

import dev.cairn.contracts.directory.Role;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person as a line of a file says. */
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
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        String actingManager,
        @Nullable LocalDate actingFrom,
        @Nullable LocalDate actingUntil,
        boolean active) {}
