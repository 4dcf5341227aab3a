/** What tests of all services share: real parts in this process, callers with real tokens, a settable clock. */
@NullMarked
package dev.cairn.testkit;

import org.jspecify.annotations.NullMarked;
