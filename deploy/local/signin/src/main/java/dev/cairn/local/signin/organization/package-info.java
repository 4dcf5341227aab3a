/** The demo organizations and their people, read from the files that a person edits. */
@NullMarked
package dev.cairn.local.signin.organization;

import org.jspecify.annotations.NullMarked;
