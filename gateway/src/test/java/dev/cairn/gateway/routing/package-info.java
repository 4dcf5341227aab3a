/** What tests need to know of the routes. */
package dev.cairn.gateway.routing;
