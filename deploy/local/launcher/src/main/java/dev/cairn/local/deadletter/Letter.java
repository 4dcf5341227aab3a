package dev.cairn.local.deadletter;

import dev.cairn.contracts.event.SetAside;
import java.time.Instant;

/**
 * A record that was set aside. What it holds stays on the broker.
 *
 * @param aside where it first came, and who could not handle it
 * @param at when it was set aside
 * @param key tenant and aggregate; empty where it had none
 * @param type the event's; empty where it had none
 * @param cause why it could not be handled
 * @param from where it first lay
 * @param cut whether it was too long to be kept whole, so that it cannot be sent again
 * @param sentAgain whether it was sent again since
 */
public record Letter(
        SetAside aside,
        int partition,
        long offset,
        Instant at,
        String key,
        String type,
        String cause,
        String from,
        boolean cut,
        boolean sentAgain) {

    /** Its place among all letters. */
    public String id() {
        return aside.letters() + "-" + partition + "@" + offset;
    }

    /** Whether a word of the command line means it: its id, or one of the topics it has to do with. */
    boolean isNamed(String word) {
        return word.equals(id()) || word.equals(aside.topic()) || word.equals(aside.letters());
    }
}
