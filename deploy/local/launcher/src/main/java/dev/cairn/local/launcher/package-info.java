/** The {@code cairn} command: starts, watches and stops everything that Cairn needs on one machine, and nothing more. */
@NullMarked
package dev.cairn.local.launcher;

import org.jspecify.annotations.NullMarked;
