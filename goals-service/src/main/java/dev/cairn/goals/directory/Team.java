package dev.cairn.goals.directory;

import dev.cairn.contracts.id.PersonId;
import java.util.List;

/** The people who report to one manager, following the {@link ReportingLines}. */
record Team(List<PersonId> reports) {}
