/** The one clock. */
@NullMarked
package dev.cairn.platform.time;

import org.jspecify.annotations.NullMarked;
