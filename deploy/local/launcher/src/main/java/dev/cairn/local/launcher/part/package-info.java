/** What a local Cairn consists of: each part's program, settings and address, and how one can tell that it is well. */
@NullMarked
package dev.cairn.local.launcher.part;

import org.jspecify.annotations.NullMarked;
