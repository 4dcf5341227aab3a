/** The gateway as a browser, a provider and the services see it. */
package dev.cairn.gateway;
