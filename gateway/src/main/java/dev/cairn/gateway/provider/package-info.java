/** The organizations' identity providers: who they are, what they publish, and how far they are trusted. */
@NullMarked
package dev.cairn.gateway.provider;

import org.jspecify.annotations.NullMarked;
