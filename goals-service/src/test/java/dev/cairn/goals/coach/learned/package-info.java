/** Learns from labelled goals what {@link dev.cairn.goals.coach.learned.Learned} reads. */
@NullMarked
package dev.cairn.goals.coach.learned;

import org.jspecify.annotations.NullMarked;
