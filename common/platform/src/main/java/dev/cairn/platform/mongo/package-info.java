/** What all that speaks to MongoDB shares. */
@NullMarked
package dev.cairn.platform.mongo;

import org.jspecify.annotations.NullMarked;
