/** What a talk is to go through, and a draft of it in a good order. */
@NullMarked
package dev.cairn.feedback.conversation.agenda;

import org.jspecify.annotations.NullMarked;
