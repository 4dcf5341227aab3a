/** What each issuer keeps for itself: its key, its one client, its people and what it has issued. */
@NullMarked
package dev.cairn.local.signin.issuer;

import org.jspecify.annotations.NullMarked;
