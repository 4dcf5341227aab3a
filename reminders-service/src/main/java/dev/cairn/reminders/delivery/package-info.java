/** Sends mail: written when it is sent, once for each cause and recipient. */
@NullMarked
package dev.cairn.reminders.delivery;

import org.jspecify.annotations.NullMarked;
