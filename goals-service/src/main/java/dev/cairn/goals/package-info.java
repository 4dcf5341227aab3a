/** People, plans, and how a team's plans stand. */
@NullMarked
package dev.cairn.goals;

import org.jspecify.annotations.NullMarked;
