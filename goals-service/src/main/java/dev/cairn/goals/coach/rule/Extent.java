package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Mark;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a goal wants everything, or several things at once. */
final class Extent implements Rule {

    private static final int SEVERAL = 3;
    private static final int MANY_NAMES = 4;
    private static final int SHORT_PART = 9;
    private static final int STORY = 12;
    private static final Set<String> AND = Set.of("and", "und", "sowie");

    @Override
    public Optional<Finding> look(Signs signs) {
        var aim = signs.aim().part(0, signs.aim().first(1, token -> token.pause() == Pause.STOP));
        if (aim.has("all-of-all") || aim.has("absolute")) {
            return Optional.of(new Finding(Hint.ACHIEVABLE, "absolute", signs.words("absolute", "all-of-all")));
        }
        if (!signs.rich(STORY) && several(parts(signs.title())) || deeds(parts(aim)) >= MANY_NAMES) {
            return Optional.of(new Finding(Hint.ACHIEVABLE, "several-goals", signs.wholeTitle()));
        }
        return Optional.empty();
    }

    private static boolean several(List<Passage> parts) {
        if (parts.stream().anyMatch(part -> part.tokens().size() > SHORT_PART)) {
            return false;
        }
        return kinds(parts) >= SEVERAL || names(parts) >= MANY_NAMES;
    }

    /** How many things are done at once, each with its object. */
    private static long deeds(List<Passage> parts) {
        return parts.stream()
                .filter(part ->
                        part.tokens().size() <= SHORT_PART && part.content().size() > 1)
                .filter(part -> Deeds.any(part) || Deeds.unknown(part) || part.has("learn"))
                .count();
    }

    private static int kinds(List<Passage> parts) {
        var kinds = new HashSet<String>();
        for (var part : parts) {
            part.marks("learn", "duty", "event", "move")
                    .findFirst()
                    .map(Mark::category)
                    .ifPresent(kinds::add);
        }
        return kinds.size();
    }

    /** How many things are to be learned at once. */
    private static long names(List<Passage> parts) {
        var learned = parts.stream().anyMatch(part -> part.has("learn"));
        return learned
                ? parts.stream().filter(part -> part.content().size() == 1).count()
                : 0;
    }

    private static List<Passage> parts(Passage title) {
        var parts = new ArrayList<Passage>();
        var from = 0;
        for (var at = 1; at <= title.tokens().size(); at++) {
            if (at == title.tokens().size() || separates(title.tokens().get(at))) {
                parts.add(title.part(from, at));
                from = at;
            }
        }
        return parts;
    }

    private static boolean separates(Token token) {
        return token.pause() != Pause.NONE || AND.contains(token.word());
    }
}
