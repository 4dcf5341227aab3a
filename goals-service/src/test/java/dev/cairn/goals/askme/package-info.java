@NullMarked
package dev.cairn.goals.askme;

import org.jspecify.annotations.NullMarked;
