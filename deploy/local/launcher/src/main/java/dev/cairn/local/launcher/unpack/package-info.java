/** Turns the built jars into programs that start fast: unpacked once after each build, with a cache of their classes. */
@NullMarked
package dev.cairn.local.launcher.unpack;

import org.jspecify.annotations.NullMarked;
