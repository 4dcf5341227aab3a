/** Imports of plans over HTTP. */
@NullMarked
package dev.cairn.goals.planimport.web;

import org.jspecify.annotations.NullMarked;
