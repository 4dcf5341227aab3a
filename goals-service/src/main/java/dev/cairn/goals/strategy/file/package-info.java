/** The organization's strategy as one YAML file that people read and write. */
@NullMarked
package dev.cairn.goals.strategy.file;

import org.jspecify.annotations.NullMarked;
