package dev.cairn.goals.directory;

import dev.cairn.contracts.id.PersonId;
import java.util.List;
import java.util.Objects;

/**
 * The people who report to one manager, following the {@link ReportingLines}.
 *
 * @param stoodInFor those for whose manager they stand in at some time
 */
record Team(List<PersonId> reports, List<PersonId> stoodInFor) {

    static final Team NOBODY = new Team(List.of(), List.of());

    Team {
        stoodInFor = Objects.requireNonNullElse(stoodInFor, List.of());
    }
}
