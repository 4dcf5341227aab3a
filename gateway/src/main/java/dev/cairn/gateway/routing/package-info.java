/** Relays requests to the services with an inside token and nothing else of what the client sent. */
@NullMarked
package dev.cairn.gateway.routing;

import org.jspecify.annotations.NullMarked;
