/** What reminders need of people: zone, locale, working days, manager; copies kept from the directory's events. */
@NullMarked
package dev.cairn.reminders.person;

import org.jspecify.annotations.NullMarked;
