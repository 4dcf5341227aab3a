/** Whether comparisons tell all that changed, and nothing else. */
@NullMarked
package dev.cairn.goals.plan.revision;

import org.jspecify.annotations.NullMarked;
