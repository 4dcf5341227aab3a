@NullMarked
package dev.cairn.goals.strategy.file;

import org.jspecify.annotations.NullMarked;
