/** Proofs of the whole platform, which runs as it does for a person: every process real, nothing mocked. */
@NullMarked
package dev.cairn.proofs;

import org.jspecify.annotations.NullMarked;
