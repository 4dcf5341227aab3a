/** Events about cadences and check-ins: ids, dates and states, never words. */
@NullMarked
package dev.cairn.contracts.checkin;

import org.jspecify.annotations.NullMarked;
