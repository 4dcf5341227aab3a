/** What is sent about talks: proposals, invitations, recaps; copies of talks kept from their events. */
@NullMarked
package dev.cairn.reminders.conversation;

import org.jspecify.annotations.NullMarked;
