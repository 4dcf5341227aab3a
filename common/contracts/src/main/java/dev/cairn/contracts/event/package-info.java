/** What every event of Cairn has in common, and the names they travel under. */
@NullMarked
package dev.cairn.contracts.event;

import org.jspecify.annotations.NullMarked;
