/** Serves the portal's built files, and counts what its browser refused to load. */
@NullMarked
package dev.cairn.gateway.portal;

import org.jspecify.annotations.NullMarked;
