/** What one person saw of another: situation, behaviour, impact; and the answer to it. */
@NullMarked
package dev.cairn.feedback.feedback;

import org.jspecify.annotations.NullMarked;
