/** When and how a person wants to be reminded. */
@NullMarked
package dev.cairn.reminders.preference;

import org.jspecify.annotations.NullMarked;
