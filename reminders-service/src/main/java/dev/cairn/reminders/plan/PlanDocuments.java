package dev.cairn.reminders.plan;

import dev.cairn.contracts.id.PersonId;
import java.util.Optional;

/** Plans as documents to go with a mail, which goals-service alone keeps. */
public interface PlanDocuments {

    /** The shared plan as this person may see it now, as a PDF; empty where they may not. */
    Optional<byte[]> find(PersonId owner, PersonId reader);
}
