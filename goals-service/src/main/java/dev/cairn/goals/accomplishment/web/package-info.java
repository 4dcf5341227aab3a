/** Accomplishments over HTTP. */
@NullMarked
package dev.cairn.goals.accomplishment.web;

import org.jspecify.annotations.NullMarked;
