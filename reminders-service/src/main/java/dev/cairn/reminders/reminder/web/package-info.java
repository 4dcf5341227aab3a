/** Reminders over HTTP. */
@NullMarked
package dev.cairn.reminders.reminder.web;

import org.jspecify.annotations.NullMarked;
