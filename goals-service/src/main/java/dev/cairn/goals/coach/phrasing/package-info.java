/** Better phrasings to start from, built around the person's own subject. */
@NullMarked
package dev.cairn.goals.coach.phrasing;

import org.jspecify.annotations.NullMarked;
