/** The real Kafka broker, one node in KRaft mode, small enough to run beside everything else on one machine. */
@NullMarked
package dev.cairn.local.broker;

import org.jspecify.annotations.NullMarked;
