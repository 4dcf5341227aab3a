/** Example goals to start from, by horizon, kind and field of work. */
@NullMarked
package dev.cairn.goals.example;

import org.jspecify.annotations.NullMarked;
