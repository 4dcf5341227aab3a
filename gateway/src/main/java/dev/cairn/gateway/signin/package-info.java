/** Signs people in at their organization's own provider, and out again, from either side. */
@NullMarked
package dev.cairn.gateway.signin;

import org.jspecify.annotations.NullMarked;
