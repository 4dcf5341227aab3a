package dev.cairn.reminders.delivery;

import dev.cairn.reminders.wording.Phrase;
import dev.cairn.reminders.wording.Wording;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Who a letter goes to and who it is about, and how it speaks to the one of the other.
 *
 * @param wording the recipient's
 */
public record Sides(Recipient to, Recipient other, Wording wording) {

    public Sides(Recipient to, Recipient other) {
        this(to, other, new Wording(to.locale(), to.informal()));
    }

    /** The phrase, where {@code {name}} and {@code {other}} are the two people. */
    public String say(Phrase phrase, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.putIfAbsent("name", Plain.line(to.name()));
        all.putIfAbsent("other", Plain.line(other.name()));
        return wording.say(phrase, all);
    }

    public String say(Phrase phrase) {
        return say(phrase, Map.of());
    }

    public Letter.Said greeting() {
        return said(Phrase.GREETING);
    }

    public Letter.Said said(Phrase phrase) {
        return new Letter.Said(say(phrase));
    }

    public Letter.Small small(Phrase phrase) {
        return new Letter.Small(say(phrase));
    }

    /** A moment in the recipient's time and, where it differs, in the other's. */
    public String when(Instant at) {
        var mine = wording.when(at, to.zone());
        var theirs = wording.time(at, other.zone());
        if (wording.time(at, to.zone()).equals(theirs)) {
            return mine;
        }
        return say(Phrase.AND_FOR_OTHER, Map.of("mine", mine, "theirs", theirs));
    }
}
