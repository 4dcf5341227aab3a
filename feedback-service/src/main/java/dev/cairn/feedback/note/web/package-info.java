/** Notes over HTTP. */
@NullMarked
package dev.cairn.feedback.note.web;

import org.jspecify.annotations.NullMarked;
