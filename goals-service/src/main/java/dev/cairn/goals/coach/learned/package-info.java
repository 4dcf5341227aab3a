/** How much a goal is like those that readers labelled: a second opinion beside the rules, learned once and kept as plain figures. */
@NullMarked
package dev.cairn.goals.coach.learned;

import org.jspecify.annotations.NullMarked;
