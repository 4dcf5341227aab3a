/** The words of mails and calendar entries, in the recipient's language and form of address. */
@NullMarked
package dev.cairn.reminders.wording;

import org.jspecify.annotations.NullMarked;
