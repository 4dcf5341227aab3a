/** Measures the platform against bare programs that do the least that could be done instead, in one run. */
@NullMarked
package dev.cairn.local.bench;

import org.jspecify.annotations.NullMarked;
