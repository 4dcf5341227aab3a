/** What is said of a role that somebody aims at, and of where they see themselves on the way. */
@NullMarked
package dev.cairn.goals.role;

import org.jspecify.annotations.NullMarked;
