/** History from the tool used before: taken over as a whole or not at all. */
@NullMarked
package dev.cairn.feedback.imports;

import org.jspecify.annotations.NullMarked;
