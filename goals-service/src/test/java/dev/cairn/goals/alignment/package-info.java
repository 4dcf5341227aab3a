@NullMarked
package dev.cairn.goals.alignment;

import org.jspecify.annotations.NullMarked;
