/** What check-ins need of plans: shared goals and rest; copies kept from the plan's events. */
@NullMarked
package dev.cairn.reminders.plan;

import org.jspecify.annotations.NullMarked;
