/** What {@code cairn} can be told: one class a command; {@link dev.cairn.local.launcher.command.Commands} lists them. */
@NullMarked
package dev.cairn.local.launcher.command;

import org.jspecify.annotations.NullMarked;
