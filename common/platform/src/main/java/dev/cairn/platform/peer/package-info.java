/** Calls from one service to another. */
@NullMarked
package dev.cairn.platform.peer;

import org.jspecify.annotations.NullMarked;
