/** A shared plan as a document to keep: one HTML file without anything from elsewhere. */
@NullMarked
package dev.cairn.goals.plan.document;

import org.jspecify.annotations.NullMarked;
