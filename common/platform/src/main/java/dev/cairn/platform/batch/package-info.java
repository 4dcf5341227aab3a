/** Work taken on as a whole and carried through in parts. */
@NullMarked
package dev.cairn.platform.batch;

import org.jspecify.annotations.NullMarked;
