/** What people may be asked about, once they have switched it on, and how others find them. */
@NullMarked
package dev.cairn.goals.askme;

import org.jspecify.annotations.NullMarked;
