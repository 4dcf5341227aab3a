/** Ends parts by force at random while people work, and looks whether anything was lost or came twice. */
@NullMarked
package dev.cairn.local.soak;

import org.jspecify.annotations.NullMarked;
