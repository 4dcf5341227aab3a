/** Receives events: checks them, binds their tenant, hands them on, sets broken ones aside. */
@NullMarked
package dev.cairn.platform.inbox;

import org.jspecify.annotations.NullMarked;
