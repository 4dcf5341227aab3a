/** What both leave with: put together from what they shared, edited and sent by the employee. */
@NullMarked
package dev.cairn.feedback.recap;

import org.jspecify.annotations.NullMarked;
