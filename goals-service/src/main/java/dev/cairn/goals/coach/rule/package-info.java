/** The five criteria and the five cautions, one class each. */
@NullMarked
package dev.cairn.goals.coach.rule;

import org.jspecify.annotations.NullMarked;
