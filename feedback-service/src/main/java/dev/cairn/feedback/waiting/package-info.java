/** What waits for a person in this service: its part of Today. */
@NullMarked
package dev.cairn.feedback.waiting;

import org.jspecify.annotations.NullMarked;
