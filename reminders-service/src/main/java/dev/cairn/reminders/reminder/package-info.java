/** What is due for someone at a time, told once and no longer than its reason lasts. */
@NullMarked
package dev.cairn.reminders.reminder;

import org.jspecify.annotations.NullMarked;
