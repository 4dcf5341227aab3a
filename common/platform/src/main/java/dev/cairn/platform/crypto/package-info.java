/** Keys of the people whose words are stored: wrapped by their tenant's, that by one from outside. */
@NullMarked
package dev.cairn.platform.crypto;

import org.jspecify.annotations.NullMarked;
