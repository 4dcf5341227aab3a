/** The example goals over HTTP. */
@NullMarked
package dev.cairn.goals.example.web;

import org.jspecify.annotations.NullMarked;
