/** What the organization is after and what its teams are there for: kept by people partners and managers, read by those it concerns. */
@NullMarked
package dev.cairn.goals.strategy;

import org.jspecify.annotations.NullMarked;
