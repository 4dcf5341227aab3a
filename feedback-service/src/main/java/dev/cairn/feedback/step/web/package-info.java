/** Steps over HTTP. */
@NullMarked
package dev.cairn.feedback.step.web;

import org.jspecify.annotations.NullMarked;
