/** The one door to Cairn: signs people in, keeps their sessions, and relays what they ask to the services. */
@NullMarked
package dev.cairn.gateway;

import org.jspecify.annotations.NullMarked;
