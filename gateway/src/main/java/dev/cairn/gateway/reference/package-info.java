/** What the API offers, for those who write programs: the OpenAPI documents of all services, and a page to read them. */
@NullMarked
package dev.cairn.gateway.reference;

import org.jspecify.annotations.NullMarked;
