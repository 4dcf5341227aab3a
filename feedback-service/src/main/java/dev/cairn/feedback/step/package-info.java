/** What was agreed to be done: what, who, by when, and how it ended. */
@NullMarked
package dev.cairn.feedback.step;

import org.jspecify.annotations.NullMarked;
