/** The strategy over HTTP. */
@NullMarked
package dev.cairn.goals.strategy.web;

import org.jspecify.annotations.NullMarked;
