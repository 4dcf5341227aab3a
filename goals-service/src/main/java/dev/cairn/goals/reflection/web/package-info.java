/** The questions of guided reflection over HTTP. */
@NullMarked
package dev.cairn.goals.reflection.web;

import org.jspecify.annotations.NullMarked;
