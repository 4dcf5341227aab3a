/** Checks tokens of the platform's own issuers; no other issuer is ever believed or asked. */
@NullMarked
package dev.cairn.platform.security.verify;

import org.jspecify.annotations.NullMarked;
