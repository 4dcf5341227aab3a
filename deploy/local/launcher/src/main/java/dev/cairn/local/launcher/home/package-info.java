/** The folder in which a local Cairn keeps everything: who may use it, what is in it, and what it remembers. */
@NullMarked
package dev.cairn.local.launcher.home;

import org.jspecify.annotations.NullMarked;
