/** Development plans: written by their owner alone, shared by choice, agreed goal by goal. */
@NullMarked
package dev.cairn.goals.plan;

import org.jspecify.annotations.NullMarked;
