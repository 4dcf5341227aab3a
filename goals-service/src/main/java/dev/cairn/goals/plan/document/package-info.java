/** A shared copy of a plan as a document to keep and to print. */
@NullMarked
package dev.cairn.goals.plan.document;

import org.jspecify.annotations.NullMarked;
