/** Events about career talks and their recaps: ids, times and states, never words. */
@NullMarked
package dev.cairn.contracts.conversation;

import org.jspecify.annotations.NullMarked;
