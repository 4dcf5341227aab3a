package dev.cairn.reminders.delivery;

import java.util.Optional;
import java.util.Set;

/** Writes letters of some kinds, from what is true at the moment. */
public interface LetterWriter {

    Set<MailKind> writes();

    /**
     * The letter as its recipient may see it now. Fails where a service that is asked does not answer; then it is tried
     * again later.
     *
     * @return empty where there is nothing to say any more
     */
    Optional<Letter> write(Delivery delivery, Recipient to);
}
