package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.learned.Opinion;
import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Span;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What several rules ask of a goal. */
final class Signs {

    private static final Set<String> CLAUSES = Set.of("because", "than", "weil", "damit", "denn", "so", "sodass");
    private static final Set<String> DEGREES = Set.of("much", "many", "well", "viel", "viele", "gut", "hoch", "wie");
    private static final int A_FEW = 3;
    private static final int CLAUSES_OF_A_STORY = 3;
    private static final int WORDS_OF_A_STORY = 11;
    private static final int WORDS_OF_A_CLAUSE_MORE = 15;

    private final GoalReading goal;
    private final Passage aim;
    private final Opinion opinion;
    private final Map<Hint, Rule> rules;
    private final Map<Hint, Boolean> said = new EnumMap<>(Hint.class);

    Signs(GoalReading goal, Opinion opinion, Map<Hint, Rule> rules) {
        this.goal = goal;
        this.opinion = opinion;
        this.rules = rules;
        var title = goal.title();
        this.aim = title.part(0, Math.min(reason(title), comparison(title)));
    }

    /** Where a reason begins; "so much" begins none. */
    private static int reason(Passage title) {
        var tokens = title.tokens();
        for (var at = 1; at < tokens.size(); at++) {
            var degree = at + 1 < tokens.size()
                    && DEGREES.contains(tokens.get(at + 1).word());
            if (CLAUSES.contains(tokens.get(at).word()) && !degree) {
                return at;
            }
        }
        return tokens.size();
    }

    /** Where "more than my brother" goes on: "mehr verdienen als". */
    private static int comparison(Passage title) {
        return title.first(2, token -> token.word().equals("als"));
    }

    GoalReading goal() {
        return goal;
    }

    /** What goals that readers labelled make one expect of it. */
    Opinion opinion() {
        return opinion;
    }

    Passage title() {
        return goal.title();
    }

    /** Whether something is to be said; found out once, since other rules ask. */
    boolean says(Hint hint) {
        return said.computeIfAbsent(
                hint,
                asked -> Objects.requireNonNull(rules.get(asked)).look(this).isPresent());
    }

    /** The title without its reasons. */
    Passage aim() {
        return aim;
    }

    /** The whole title, to point at. */
    List<Span> wholeTitle() {
        return List.of(title().span());
    }

    /** The words of some categories in the title, or the whole title. */
    List<Span> words(String... categories) {
        var marked =
                title().marks(categories).map(mark -> mark.span()).limit(A_FEW).toList();
        return marked.isEmpty() ? wholeTitle() : marked;
    }

    /** Whether measure, steps or support say something of their own, beyond words that fit any goal. */
    boolean substanceBeside() {
        return goal.in(Field.MEASURE, Field.STEPS, Field.SUPPORT).anyMatch(passage -> !passage.contentBeyond(
                        "empty", "thin", "path", "pay", "pay-core", "event", "compare")
                .isEmpty());
    }

    /** Whether measure, steps or support name something that is learned or done, in more than a word. */
    boolean saysBeside() {
        return goal.in(Field.MEASURE, Field.STEPS, Field.SUPPORT)
                .anyMatch(passage -> passage.contentBeyond(
                                        "empty",
                                        "thin",
                                        "path",
                                        "pay",
                                        "pay-core",
                                        "event",
                                        "compare",
                                        "vague-phrase",
                                        "self-topic")
                                .size()
                        > 1);
    }

    /** Whether the title tells so much in several clauses that what seems to be missing may just be put in other words. */
    boolean elaborate() {
        var clauses = title().tokens().stream()
                .filter(token -> token.pause() != Pause.NONE)
                .count();
        return clauses >= CLAUSES_OF_A_STORY && title().content().size() >= WORDS_OF_A_STORY;
    }

    /** Whether a reason may stand in words that no list has; how full the other fields are tells nothing of it. */
    boolean mayTellWhy() {
        return goal.in(Field.WHY).anyMatch(it -> !it.tokens().isEmpty())
                || title().tokens().size() >= WORDS_OF_A_CLAUSE_MORE;
    }

    /** Whether all fields together say so much that what seems to be missing may just be put in words that no list has. */
    boolean rich(int words) {
        return substance() >= words
                && Arrays.stream(Hint.values()).filter(Hint::caution).noneMatch(this::says);
    }

    /** Whether title, measure and steps say so much of what is done that a mere direction would be shorter. */
    boolean worked(int words) {
        return goal.in(Field.TITLE, Field.MEASURE, Field.STEPS)
                        .mapToInt(passage -> passage.contentBeyond("empty", "vague-phrase", "compare", "thin", "proof")
                                .size())
                        .sum()
                >= words;
    }

    private int substance() {
        return goal.all()
                .mapToInt(passage -> passage.contentBeyond("empty", "vague-phrase", "compare", "own")
                        .size())
                .sum();
    }

    /** Where the aim starts, behind "I would like to". */
    int start() {
        return title().first(0, token -> !title().in(token, Set.of("wish", "deadline", "date")));
    }
}
