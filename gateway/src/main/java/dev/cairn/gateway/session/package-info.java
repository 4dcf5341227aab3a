/** Sessions of people and operators: kept in the store, shared by all instances, ended within a second. */
@NullMarked
package dev.cairn.gateway.session;

import org.jspecify.annotations.NullMarked;
