/** The goal coach over HTTP: one goal at a time, of the person who writes it. */
@NullMarked
package dev.cairn.goals.coach.web;

import org.jspecify.annotations.NullMarked;
