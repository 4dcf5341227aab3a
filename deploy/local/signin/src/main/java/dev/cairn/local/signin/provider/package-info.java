/** The OpenID provider: Spring Authorization Server answering for whichever issuer a request names. */
@NullMarked
package dev.cairn.local.signin.provider;

import org.jspecify.annotations.NullMarked;
