/** What only the gateway's instances can read or make, under keys that they share. */
@NullMarked
package dev.cairn.gateway.secret;

import org.jspecify.annotations.NullMarked;
