/** Plans over HTTP. */
@NullMarked
package dev.cairn.goals.plan.web;

import org.jspecify.annotations.NullMarked;
