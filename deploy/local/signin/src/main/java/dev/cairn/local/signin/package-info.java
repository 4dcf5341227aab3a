/** The demo's sign-in provider, one issuer an organization, and the mail server whose messages can be read in a page. */
@NullMarked
package dev.cairn.local.signin;

import org.jspecify.annotations.NullMarked;
