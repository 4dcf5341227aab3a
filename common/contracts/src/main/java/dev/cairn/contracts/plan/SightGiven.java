package dev.cairn.contracts.plan;

import dev.cairn.contracts.id.PersonId;
import java.time.Instant;

/**
 * Whom a plan was handed over to.
 *
 * @param since what was said about the plan before is not for them
 */
public record SightGiven(PersonId manager, Instant since) {}
