/** The keys that this service signs with, and the public halves that any of its instances serves. */
@NullMarked
package dev.cairn.platform.security.keys;

import org.jspecify.annotations.NullMarked;
