/** Sends the events that documents hold, in order, at least once, also after a crash. */
@NullMarked
package dev.cairn.platform.outbox;

import org.jspecify.annotations.NullMarked;
