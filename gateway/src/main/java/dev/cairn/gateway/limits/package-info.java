/** How much a client may send, of what kind, and how often. */
@NullMarked
package dev.cairn.gateway.limits;

import org.jspecify.annotations.NullMarked;
