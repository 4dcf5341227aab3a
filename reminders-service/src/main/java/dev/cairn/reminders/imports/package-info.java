/** Takes over check-ins from the tool used before. */
@NullMarked
package dev.cairn.reminders.imports;

import org.jspecify.annotations.NullMarked;
