/** What this service knows of plans: ids and counts of shared goals, never words. */
@NullMarked
package dev.cairn.feedback.plan;

import org.jspecify.annotations.NullMarked;
