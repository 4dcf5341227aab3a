package dev.cairn.goals.planimport;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Plans of the past on their way: accepted as a whole, then carried through. */
public record PlanImport(String id, State state, int done, int total) {

    /** How far an import is. */
    public enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE
    }

    PlanImport carried(int plans) {
        return new PlanImport(id, plans == total ? State.DONE : State.RUNNING, plans, total);
    }
}
