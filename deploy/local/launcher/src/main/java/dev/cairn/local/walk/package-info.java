/** Walks the whole loop on a running platform, as the people in it would. */
@NullMarked
package dev.cairn.local.walk;

import org.jspecify.annotations.NullMarked;
