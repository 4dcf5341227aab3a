/** Advises while somebody writes a goal: what it lacks and what undermines the talk, with a phrasing to start from. */
@NullMarked
package dev.cairn.goals.coach;

import org.jspecify.annotations.NullMarked;
