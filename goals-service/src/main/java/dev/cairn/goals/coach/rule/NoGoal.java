package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Mark;
import dev.cairn.goals.coach.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says that there is no goal, or leaves it to others. */
final class NoGoal implements Rule {

    private static final int LONG = 30;
    private static final int SENTENCE = 16;
    private static final Set<String> NONE = Set.of("none", "none-strong", "no-goal");
    private static final int SAID_BESIDE = 2;

    @Override
    public Optional<Finding> look(Signs signs) {
        var title = signs.title();
        var none = title.marks("none", "none-strong", "no-goal").toList();
        var empty = title.tokens().isEmpty() && !title.text().isBlank();
        if (!empty && !says(title, none) || signs.substanceBeside()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Hint.NO_GOAL,
                "none",
                none.isEmpty()
                        ? signs.wholeTitle()
                        : none.stream().map(Mark::span).toList()));
    }

    private static boolean says(Passage title, List<Mark> none) {
        if (title.has("no-goal") && covered(title)) {
            return true;
        }
        if (title.has("none-strong")) {
            return title.tokens().size() <= LONG;
        }
        if (title.has("elsewhere", "leave", "demand")) {
            return false;
        }
        if (none.stream()
                .filter(mark -> !mark.category().equals("no-goal"))
                .anyMatch(mark -> mark.end() - mark.first() > 1)) {
            return title.tokens().size() <= LONG && !Deeds.any(title) && !title.has("learn") && !Figures.in(title);
        }
        return !none.isEmpty() && title.contentBeyond("none").isEmpty();
    }

    /** Whether that there is no goal is about all that is said. */
    private static boolean covered(Passage title) {
        return title.tokens().size() <= SENTENCE
                && !title.has("elsewhere", "leave", "demand", "vague-phrase", "pay-core")
                && title.contentBeyond("none", "none-strong", "no-goal").size() <= SAID_BESIDE
                && 2
                                * title.tokens().stream()
                                        .filter(token -> title.in(token, NONE))
                                        .count()
                        >= title.tokens().size();
    }
}
