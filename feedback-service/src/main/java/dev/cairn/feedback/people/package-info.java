/** What this service knows of people: who is whose manager, in which zone and on which days they work. */
@NullMarked
package dev.cairn.feedback.people;

import org.jspecify.annotations.NullMarked;
