package dev.cairn.local.signin.organization;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the provider can sign in: a line of {@code people.csv}, or the operator.
 *
 * @param key the organization's own key of the person; the subject in tokens
 * @param manager key of another person, or null at the top
 */
public record Person(
        String key,
        String name,
        @Nullable String email,
        String userName,
        @Nullable String title,
        @Nullable String department,
        @Nullable String manager,
        boolean active) {}
