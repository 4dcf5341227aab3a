/** Guided reflection: short questions for those who face an empty page. */
@NullMarked
package dev.cairn.goals.reflection;

import org.jspecify.annotations.NullMarked;
