/** The filter chains: who gets in, with what proof, and which headers every answer carries. */
@NullMarked
package dev.cairn.gateway.entrance;

import org.jspecify.annotations.NullMarked;
