/** What people did, told so that it can be talked about: only me until shared, one by one. */
@NullMarked
package dev.cairn.goals.accomplishment;

import org.jspecify.annotations.NullMarked;
