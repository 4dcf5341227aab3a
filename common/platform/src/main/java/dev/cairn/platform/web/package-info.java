/** What every endpoint has in common: problems, ETags, idempotent creation, strict JSON. */
@NullMarked
package dev.cairn.platform.web;

import org.jspecify.annotations.NullMarked;
