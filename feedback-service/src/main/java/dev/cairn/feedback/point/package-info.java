/** What the two of a plan took to their next talk while they read it: which comment, which support; never words. */
@NullMarked
package dev.cairn.feedback.point;

import org.jspecify.annotations.NullMarked;
