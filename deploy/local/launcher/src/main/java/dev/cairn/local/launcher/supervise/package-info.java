/** Keeps child processes running: starts them in order, starts again what ends, and stops all in order. */
@NullMarked
package dev.cairn.local.launcher.supervise;

import org.jspecify.annotations.NullMarked;
