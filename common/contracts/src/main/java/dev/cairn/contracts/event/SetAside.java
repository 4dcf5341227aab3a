package dev.cairn.contracts.event;

import java.util.Arrays;
import java.util.Optional;

/**
 * The two topics that a service has beside each topic it takes: where it sets aside what it cannot handle, and where such
 * a record is put to be handled once more. The second is read by that service alone, and never compacted: sent to the
 * topic it came from, an old record would reach all consumers and, being the newest of its key, outlive the aggregate's
 * last state when the topic is compacted.
 *
 * @param topic where the record first came
 * @param service who could not handle it
 */
public record SetAside(String topic, String service) {

    /** The header that says why it was set aside. */
    public static final String CAUSE = "cairn_cause";

    /** The header that says where it first lay: {@code topic-partition@offset}. */
    public static final String FROM = "cairn_from";

    /** The header that says how long it was, where it was too long to be kept whole. Such a record is not sent again. */
    public static final String CUT = "cairn_cut";

    /** The header of a note on the topic of letters: which letter, {@code partition@offset}, was sent again. */
    public static final String SENT_AGAIN = "cairn_sent_again";

    private static final String LETTERS = ".dlt";
    private static final String AGAIN = ".again";

    /** Where a service's letters lie; empty for the name of another topic. */
    public static Optional<SetAside> lettersOn(String name) {
        return named(name, LETTERS);
    }

    /** Where a service takes records once more; empty for the name of another topic. */
    public static Optional<SetAside> againOn(String name) {
        return named(name, AGAIN);
    }

    /** The topic that holds what was set aside. */
    public String letters() {
        return topic + "." + service + LETTERS;
    }

    /** The topic on which the service takes it once more. */
    public String again() {
        return topic + "." + service + AGAIN;
    }

    private static Optional<SetAside> named(String name, String end) {
        return Arrays.stream(EventFamily.values())
                .map(EventFamily::topic)
                .filter(topic -> name.startsWith(topic + ".")
                        && name.endsWith(end)
                        && name.length() > topic.length() + 1 + end.length())
                .map(topic -> new SetAside(topic, name.substring(topic.length() + 1, name.length() - end.length())))
                .findFirst();
    }
}
