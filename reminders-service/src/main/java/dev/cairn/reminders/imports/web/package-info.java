/** Imports of check-ins over HTTP. */
@NullMarked
package dev.cairn.reminders.imports.web;

import org.jspecify.annotations.NullMarked;
