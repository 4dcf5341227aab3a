/** The recap over HTTP. */
@NullMarked
package dev.cairn.feedback.recap.web;

import org.jspecify.annotations.NullMarked;
