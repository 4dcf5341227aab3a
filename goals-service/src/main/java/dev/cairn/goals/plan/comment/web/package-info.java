/** Comments over HTTP. */
@NullMarked
package dev.cairn.goals.plan.comment.web;

import org.jspecify.annotations.NullMarked;
