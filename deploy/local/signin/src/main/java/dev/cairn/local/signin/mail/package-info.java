/** Mail received over SMTP, on disk before it is acknowledged. */
@NullMarked
package dev.cairn.local.signin.mail;

import org.jspecify.annotations.NullMarked;
