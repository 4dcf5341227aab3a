/** Preparation over HTTP. */
@NullMarked
package dev.cairn.feedback.preparation.web;

import org.jspecify.annotations.NullMarked;
