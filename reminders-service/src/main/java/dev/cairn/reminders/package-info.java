/** Keeps the conversation alive: check-ins, reminders, their delivery by mail and the calendar. */
@NullMarked
package dev.cairn.reminders;

import org.jspecify.annotations.NullMarked;
