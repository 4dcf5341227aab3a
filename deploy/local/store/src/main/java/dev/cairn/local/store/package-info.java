/** The embedded document store: speaks MongoDB's protocol, keeps one file, and acknowledges only what it has written. */
@NullMarked
package dev.cairn.local.store;

import org.jspecify.annotations.NullMarked;
