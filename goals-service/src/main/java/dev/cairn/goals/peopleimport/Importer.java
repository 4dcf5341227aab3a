package dev.cairn.goals.peopleimport;

import dev.cairn.contracts.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who loads people.
 *
 * @param id of the person or of the API token
 * @param person null for a program
 */
public record Importer(String id, @Nullable PersonId person) {}
