/** Uses a running platform as the portal does: signed in through the browser's way, over HTTP. */
@NullMarked
package dev.cairn.local.client;

import org.jspecify.annotations.NullMarked;
