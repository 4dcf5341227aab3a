/** The team overview over HTTP. */
@NullMarked
package dev.cairn.goals.overview.web;

import org.jspecify.annotations.NullMarked;
