/** Check-ins and cadences over HTTP. */
@NullMarked
package dev.cairn.reminders.checkin.web;

import org.jspecify.annotations.NullMarked;
