/** Plans as an organization brings them from the tool it used before. */
@NullMarked
package dev.cairn.goals.planimport;

import org.jspecify.annotations.NullMarked;
