/** The directory over HTTP. */
@NullMarked
package dev.cairn.goals.directory.web;

import org.jspecify.annotations.NullMarked;
