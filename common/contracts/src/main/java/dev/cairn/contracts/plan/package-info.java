/** Events about development plans: ids, dates and states, never words. */
@NullMarked
package dev.cairn.contracts.plan;

import org.jspecify.annotations.NullMarked;
