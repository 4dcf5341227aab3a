/** The coach against goals that people might write. */
@NullMarked
package dev.cairn.goals.coach;

import org.jspecify.annotations.NullMarked;
