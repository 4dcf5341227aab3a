/** Pages to keep and to print: what is said in them, and how it becomes a PDF. */
@NullMarked
package dev.cairn.goals.document;

import org.jspecify.annotations.NullMarked;
