package dev.cairn.goals.peopleimport;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of people on its way: checked, shown, accepted as a whole or not at all, then carried through.
 *
 * @param by the id of the person or API token that brought it
 * @param chunks how many documents hold its people
 * @param done how many people were carried over so far
 */
public record PeopleImport(
        String id,
        String by,
        State state,
        int rows,
        int added,
        int changed,
        int left,
        List<LineProblem> problems,
        List<Sight> sight,
        int chunks,
        int done,
        int total) {

    /** How far an import is. */
    public enum State {
        @JsonProperty("refused")
        REFUSED,
        @JsonProperty("checked")
        CHECKED,
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE
    }

    /**
     * Whose sight of a person's plan changes; shown before anything is loaded.
     *
     * @param gains who may be handed the plan from then on; empty for nobody
     * @param loses who can no longer see it; empty for nobody
     * @param from the first day on which it is so, where somebody stands in
     * @param until the last one
     */
    public record Sight(
            String person,
            String gains,
            String loses,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    PeopleImport in(State now) {
        return new PeopleImport(id, by, now, rows, added, changed, left, problems, sight, chunks, done, total);
    }

    PeopleImport refusedFor(LineProblem problem) {
        return new PeopleImport(
                id, by, State.REFUSED, rows, added, changed, left, List.of(problem), sight, chunks, done, total);
    }

    PeopleImport carried(int people) {
        return new PeopleImport(id, by, state, rows, added, changed, left, problems, sight, chunks, people, total);
    }
}
