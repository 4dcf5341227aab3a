/** Which subject of a provider is which person: decided once, at the first sign-in. */
@NullMarked
package dev.cairn.gateway.link;

import org.jspecify.annotations.NullMarked;
