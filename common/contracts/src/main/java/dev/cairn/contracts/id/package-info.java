/** Typed identifiers, and how they are made. */
@NullMarked
package dev.cairn.contracts.id;

import org.jspecify.annotations.NullMarked;
