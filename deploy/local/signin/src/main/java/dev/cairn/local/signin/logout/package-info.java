/** Ending a sign-in here and telling the client so over the back channel. */
@NullMarked
package dev.cairn.local.signin.logout;

import org.jspecify.annotations.NullMarked;
