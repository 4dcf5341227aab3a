/** Work that comes due at a time: kept in order of time, done by whichever instance holds its shard, done again after a crash. */
@NullMarked
package dev.cairn.platform.due;

import org.jspecify.annotations.NullMarked;
