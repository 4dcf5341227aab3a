/** What owner and manager say to each other about a shared plan, a section or a goal. */
@NullMarked
package dev.cairn.goals.plan.comment;

import org.jspecify.annotations.NullMarked;
