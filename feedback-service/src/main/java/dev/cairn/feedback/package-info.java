/** Conversations about development: proposed, prepared, held and recapped, with notes, steps and feedback. */
@NullMarked
package dev.cairn.feedback;

import org.jspecify.annotations.NullMarked;
