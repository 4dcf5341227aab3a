/** Proposals what a goal may serve, over HTTP. */
@NullMarked
package dev.cairn.goals.alignment.web;

import org.jspecify.annotations.NullMarked;
