/** Tenants, their people, and who reports to whom. */
@NullMarked
package dev.cairn.goals.directory;

import org.jspecify.annotations.NullMarked;
