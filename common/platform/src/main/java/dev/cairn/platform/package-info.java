/** Mechanisms that every service of Cairn stands on; no noun of the product lives here. */
@NullMarked
package dev.cairn.platform;

import org.jspecify.annotations.NullMarked;
