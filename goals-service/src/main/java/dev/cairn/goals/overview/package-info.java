/** How the plans of a team stand: one summary a person, fed by events. */
@NullMarked
package dev.cairn.goals.overview;

import org.jspecify.annotations.NullMarked;
