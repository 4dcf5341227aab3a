/** The questions of guided reflection. */
@NullMarked
package dev.cairn.goals.reflection;

import org.jspecify.annotations.NullMarked;
