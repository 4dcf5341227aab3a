package dev.cairn.goals.coach.learned;

import dev.cairn.goals.coach.text.Passage;
import java.util.List;
import java.util.Set;

/** A goal with the hints that are right, by their codes, and those on which readers differ. */
public record Lesson(Passage title, List<Passage> others, Set<String> right, Set<String> unsure) {}
