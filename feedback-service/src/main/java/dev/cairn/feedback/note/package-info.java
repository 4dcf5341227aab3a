/** What one of the two wrote down, for themselves or for both. */
@NullMarked
package dev.cairn.feedback.note;

import org.jspecify.annotations.NullMarked;
