package dev.cairn.local.launcher.command;

import java.util.Set;

/** Something that {@code cairn} can be told to do. A new one is a class like this and a line in {@link Commands}. */
public interface Command {

    /** The word on the command line. */
    String name();

    /** What may follow the name, as help shows it. */
    default String synopsis() {
        return "";
    }

    /** What it does, in a line. */
    String summary();

    /** The options it takes with a value, beside {@code --data}, without dashes. */
    default Set<String> options() {
        return Set.of();
    }

    /** The options it takes without a value, without dashes. */
    default Set<String> flags() {
        return Set.of();
    }

    /**
     * Does it.
     *
     * @return the exit code: 0 if everything is as it should be
     * @throws dev.cairn.local.launcher.Trouble what keeps it from its work, told to a person
     */
    int run(Context context) throws InterruptedException;
}
