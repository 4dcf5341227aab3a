/** The set of competencies that comes with the program. */
@NullMarked
package dev.cairn.goals.competency;

import org.jspecify.annotations.NullMarked;
