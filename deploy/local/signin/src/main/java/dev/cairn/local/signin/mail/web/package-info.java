/** Reading the mail: pages for people, JSON for tests. */
@NullMarked
package dev.cairn.local.signin.mail.web;

import org.jspecify.annotations.NullMarked;
