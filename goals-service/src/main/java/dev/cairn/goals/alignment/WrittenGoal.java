package dev.cairn.goals.alignment;

import java.util.List;

/** What stands in a goal while it is written, the title first. */
public record WrittenGoal(List<String> texts) {

    public WrittenGoal {
        texts = List.copyOf(texts);
    }
}
