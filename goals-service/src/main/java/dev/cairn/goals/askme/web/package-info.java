/** Letting oneself be asked, and finding people to ask, over HTTP. */
@NullMarked
package dev.cairn.goals.askme.web;

import org.jspecify.annotations.NullMarked;
