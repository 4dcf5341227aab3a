/** Imports over HTTP. */
@NullMarked
package dev.cairn.feedback.imports.web;

import org.jspecify.annotations.NullMarked;
