/** What services could not handle and set aside: shows it, and has it handled once more. */
@NullMarked
package dev.cairn.local.deadletter;

import org.jspecify.annotations.NullMarked;
