/** Chosen accomplishments as a page to keep and to print. */
@NullMarked
package dev.cairn.goals.accomplishment.document;

import org.jspecify.annotations.NullMarked;
