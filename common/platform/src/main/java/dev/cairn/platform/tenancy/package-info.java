/** Which tenant the running code works for: bound once at each entrance, required by every storage call. */
@NullMarked
package dev.cairn.platform.tenancy;

import org.jspecify.annotations.NullMarked;
