/** Reads the texts that come with the program. */
@NullMarked
package dev.cairn.goals.content;

import org.jspecify.annotations.NullMarked;
