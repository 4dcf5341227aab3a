/** Preferences over HTTP. */
@NullMarked
package dev.cairn.reminders.preference.web;

import org.jspecify.annotations.NullMarked;
