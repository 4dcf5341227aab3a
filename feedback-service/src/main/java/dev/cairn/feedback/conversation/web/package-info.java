/** Conversations over HTTP. */
@NullMarked
package dev.cairn.feedback.conversation.web;

import org.jspecify.annotations.NullMarked;
