/** Finds what of the organization's and the teams' wants a goal may serve, by the words they share. */
@NullMarked
package dev.cairn.goals.alignment;

import org.jspecify.annotations.NullMarked;
