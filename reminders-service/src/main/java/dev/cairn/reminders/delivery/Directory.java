package dev.cairn.reminders.delivery;

import dev.cairn.contracts.id.PersonId;
import java.util.Optional;

/** Names and addresses, which the directory alone keeps. */
public interface Directory {

    /** How to write to a person of the bound tenant; empty for nobody. */
    Optional<Recipient> find(PersonId person);
}
