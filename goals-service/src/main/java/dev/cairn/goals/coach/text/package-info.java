/** Reads what a person wrote: its language, its words, and what the word lists say about them. */
@NullMarked
package dev.cairn.goals.coach.text;

import org.jspecify.annotations.NullMarked;
