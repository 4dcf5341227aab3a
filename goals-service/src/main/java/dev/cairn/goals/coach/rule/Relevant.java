package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Mark;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the goal says what it is good for beyond the person. */
final class Relevant implements Rule {

    private static final Set<String> CONNECTORS = Set.of("because", "since", "weil", "damit", "denn", "so");
    private static final int PURPOSE_REACH = 4;

    @Override
    public Optional<Finding> look(Signs signs) {
        var goal = signs.goal();
        if (signs.says(Hint.NO_GOAL)) {
            return Optional.of(new Finding(Hint.RELEVANT, "nothing-said", signs.wholeTitle()));
        }
        if (signs.says(Hint.ELSEWHERE) || signs.says(Hint.PAY_ONLY)) {
            return Optional.of(
                    new Finding(Hint.RELEVANT, "own-career-only", signs.words("elsewhere", "leave", "pay-core")));
        }
        if (goal.in(Field.ALIGNMENT).anyMatch(it -> !it.tokens().isEmpty())
                || goal.in(Field.WHY).anyMatch(why -> ownSake(signs) ? forOthers(why) : beyond(why))
                || goal.in(Field.TITLE, Field.MEASURE, Field.STEPS, Field.SUPPORT)
                        .anyMatch(Relevant::purpose)) {
            return Optional.empty();
        }
        var own = goal.in(Field.TITLE, Field.WHY)
                .flatMap(it -> it.marks("own"))
                .map(mark -> mark.span())
                .toList();
        if (own.isEmpty() && signs.elaborate()) {
            return Optional.empty();
        }
        return Optional.of(
                own.isEmpty()
                        ? new Finding(Hint.RELEVANT, "nothing-said", signs.wholeTitle())
                        : new Finding(Hint.RELEVANT, "own-career-only", own));
    }

    /** Nothing is wanted in particular, or what is owed: then the reason is mostly the person's own. */
    private static boolean ownSake(Signs signs) {
        return signs.says(Hint.VAGUE) || signs.says(Hint.DEMAND);
    }

    /** A reason that is not only the person's own. */
    private static boolean beyond(Passage why) {
        return forOthers(why) || !why.contentBeyond("own", "empty", "compare").isEmpty() && !why.has("own");
    }

    /** Where a goal is wanted for its own sake, only people can be what it is good for. */
    private static boolean forOthers(Passage why) {
        return why.marks("people").anyMatch(people -> !own(why, people));
    }

    /** "They say it is important", "looks good on it": named in what is only the person's own. */
    private static boolean own(Passage why, Mark people) {
        return why.marks("own").anyMatch(own -> own.first() <= people.first() && people.end() <= own.end());
    }

    /** A clause that says why, with others or a need in it. */
    private static boolean purpose(Passage passage) {
        return passage.marks("because")
                        .filter(mark -> !demanded(passage, mark))
                        .anyMatch(mark -> reason(
                                passage.part(mark.first(), passage.tokens().size())))
                || passage.marks("purpose")
                        .filter(mark -> !demanded(passage, mark))
                        .anyMatch(mark -> others(passage, mark))
                || passage.field() == Field.TITLE
                        && clauses(passage).stream().skip(1).anyMatch(Relevant::trouble);
    }

    private static boolean demanded(Passage passage, Mark mark) {
        return passage.marks("demand").anyMatch(it -> it.first() <= mark.first() && mark.first() < it.end());
    }

    private static boolean reason(Passage clause) {
        if (clause.has("own", "demand", "demand-start")) {
            return false;
        }
        var said = CONNECTORS.contains(clause.tokens().getFirst().word())
                && clause.contentBeyond("empty").size() > 1;
        return said || clause.has("people", "need");
    }

    /** "For our trainees". */
    private static boolean others(Passage passage, Mark mark) {
        var until = Math.min(mark.first() + PURPOSE_REACH, passage.tokens().size());
        var purpose = passage.part(mark.first(), passage.first(mark.first() + 1, it -> it.pause() != Pause.NONE));
        return passage.part(mark.first(), until).has("people") && !purpose.has("own");
    }

    /** A clause beside the aim that tells of a need of others. */
    private static boolean trouble(Passage clause) {
        return clause.has("people", "need") && !clause.has("own", "demand", "threat", "leave");
    }

    private static List<Passage> clauses(Passage passage) {
        var clauses = new ArrayList<Passage>();
        var from = 0;
        while (from < passage.tokens().size()) {
            var until = from + 1;
            while (until < passage.tokens().size() && !passage.opens(until)) {
                until++;
            }
            clauses.add(passage.part(from, until));
            from = until;
        }
        return clauses;
    }
}
