/** Who is calling: the inside token, what it may claim, and the filter chain that lets nothing else in. */
@NullMarked
package dev.cairn.platform.security;

import org.jspecify.annotations.NullMarked;
