/** Imports of people over HTTP. */
@NullMarked
package dev.cairn.goals.peopleimport.web;

import org.jspecify.annotations.NullMarked;
