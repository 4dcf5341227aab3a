/** The examples that come with the program, put through the coach. */
@NullMarked
package dev.cairn.goals.example;

import org.jspecify.annotations.NullMarked;
