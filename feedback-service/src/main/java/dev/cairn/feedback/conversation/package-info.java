/** The career talk of two: its life from draft to recap, and who may see it. */
@NullMarked
package dev.cairn.feedback.conversation;

import org.jspecify.annotations.NullMarked;
