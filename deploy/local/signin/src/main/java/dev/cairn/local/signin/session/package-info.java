/** Who is signed in at which issuer, and the page on which one picks a person. */
@NullMarked
package dev.cairn.local.signin.session;

import org.jspecify.annotations.NullMarked;
