/** What the gateway asks the directory in goals-service: people by claim, roles, organizations. */
@NullMarked
package dev.cairn.gateway.directory;

import org.jspecify.annotations.NullMarked;
