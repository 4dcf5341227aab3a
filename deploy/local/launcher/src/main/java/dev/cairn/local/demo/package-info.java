/** Brings the demo organizations into a fresh platform, through the product's own import. */
@NullMarked
package dev.cairn.local.demo;

import org.jspecify.annotations.NullMarked;
