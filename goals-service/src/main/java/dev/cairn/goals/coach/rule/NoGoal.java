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
    private static final Set<String> ASKED_FOR = Set.of("for", "to", "about", "whether", "um", "nach", "ob");
    private static final int SAID_BESIDE = 2;

    @Override
    public Optional<Finding> look(Signs signs) {
        var title = signs.title();
        var none = title.marks("none", "none-strong", "no-goal").toList();
        var empty = title.tokens().isEmpty() && !title.text().isBlank();
        if (!empty && !says(title, none) || signs.substanceBeside() || does(title, none)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Hint.NO_GOAL,
                "none",
                none.isEmpty()
                        ? signs.wholeTitle()
                        : none.stream().map(Mark::span).toList()));
    }

    /** "Keep it as it is and teach two trainees": more is done than is refused. */
    private static boolean does(Passage title, List<Mark> none) {
        var refused = none.stream().mapToInt(Mark::end).max().orElse(0);
        var rest = title.part(refused, title.tokens().size());
        return rest.contentBeyond("empty", "thin", "light").size() >= SAID_BESIDE
                && (Deeds.any(rest) || rest.has("practice", "learn") || Figures.in(rest) || asked(rest));
    }

    /** "Ask my boss for the night shift" is a step; "ask my boss" is none. */
    private static boolean asked(Passage rest) {
        return ASKED_FOR.contains(rest.tokens().getFirst().word());
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
