/** What differs between two shared copies of a plan, in words and dates. */
@NullMarked
package dev.cairn.goals.plan.revision;

import org.jspecify.annotations.NullMarked;
