/** API tokens: a named use with scopes and an end, shown once and stored as a hash. */
@NullMarked
package dev.cairn.gateway.apitoken;

import org.jspecify.annotations.NullMarked;
