/** What a mail about a talk may say to its recipient at the moment it is sent. */
@NullMarked
package dev.cairn.feedback.message;

import org.jspecify.annotations.NullMarked;
