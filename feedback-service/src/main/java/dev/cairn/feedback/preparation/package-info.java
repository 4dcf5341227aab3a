/** Three lines each before a talk, which open at the same moment. */
@NullMarked
package dev.cairn.feedback.preparation;

import org.jspecify.annotations.NullMarked;
