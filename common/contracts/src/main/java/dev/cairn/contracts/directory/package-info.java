/** Events about tenants and people: ids, lines, states, never names or addresses. */
@NullMarked
package dev.cairn.contracts.directory;

import org.jspecify.annotations.NullMarked;
