/** Competencies: what people can do, in four families, with behaviours that others can see or hear. */
@NullMarked
package dev.cairn.goals.competency;

import org.jspecify.annotations.NullMarked;
