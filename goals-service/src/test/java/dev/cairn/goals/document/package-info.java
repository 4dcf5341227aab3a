/** Documents: what is in them and that everybody can read it. */
@NullMarked
package dev.cairn.goals.document;

import org.jspecify.annotations.NullMarked;
