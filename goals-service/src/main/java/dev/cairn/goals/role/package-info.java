/** The role that somebody aims at, and where they see themselves on the way. */
@NullMarked
package dev.cairn.goals.role;

import org.jspecify.annotations.NullMarked;
