/** Short looks at goals on a cadence that two people agreed. */
@NullMarked
package dev.cairn.reminders.checkin;

import org.jspecify.annotations.NullMarked;
