/** Feedback over HTTP. */
@NullMarked
package dev.cairn.feedback.feedback.web;

import org.jspecify.annotations.NullMarked;
