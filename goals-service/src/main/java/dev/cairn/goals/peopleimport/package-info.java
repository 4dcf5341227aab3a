/** People as an organization brings them: checked whole, shown, accepted, carried through. */
@NullMarked
package dev.cairn.goals.peopleimport;

import org.jspecify.annotations.NullMarked;
