/** Events about feedback: who to whom and when, never words. */
@NullMarked
package dev.cairn.contracts.feedback;

import org.jspecify.annotations.NullMarked;
