/** Calendar entries as iCalendar (RFC 5545). */
@NullMarked
package dev.cairn.reminders.calendar;

import org.jspecify.annotations.NullMarked;
