/** Documents of a tenant: one document, one write, compare-and-set on its version, words sealed, events stored with the change. */
@NullMarked
package dev.cairn.platform.store;

import org.jspecify.annotations.NullMarked;
