/** Roles aimed at, over HTTP. */
@NullMarked
package dev.cairn.goals.role.web;

import org.jspecify.annotations.NullMarked;
