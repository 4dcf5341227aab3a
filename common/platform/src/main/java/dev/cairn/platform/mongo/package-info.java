/** What all that writes to MongoDB shares. */
@NullMarked
package dev.cairn.platform.mongo;

import org.jspecify.annotations.NullMarked;
