package dev.cairn.goals.alignment;

import dev.cairn.goals.alignment.Terms.Term;
import dev.cairn.goals.strategy.Content;
import dev.cairn.goals.strategy.Levels;
import dev.cairn.goals.strategy.LocalText;
import dev.cairn.goals.strategy.StrategyItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Proposes what a goal may serve by the words they share, in either language. The rules: a word of an item's name, skills or
 * parts counts two, one of its description or behaviours one; a word that stands in more than a fifth of the items, and in more than
 * three, counts nothing; two points are needed. The same words give the same answer; nothing is kept of the goal.
 */
@Component
public final class Matching {

    private static final int NEEDED = 2;
    private static final int NAMED = 2;
    private static final int MOST = 5;
    private static final int MOST_OF_A_KIND = 3;
    private static final int MOST_REASONS = 3;
    private static final int MOST_READ = 5_000;

    private final Terms terms;
    private final Map<Content, ItemTerms> read = new ConcurrentHashMap<>();

    Matching(Terms terms) {
        this.terms = terms;
    }

    /** The words of an item: those that name it, and those that describe it. */
    private record ItemTerms(List<Stem> named, List<Stem> described) {

        boolean has(Stem stem) {
            return named.contains(stem) || described.contains(stem);
        }

        int points(Stem stem) {
            if (named.stream().anyMatch(stem::meets)) {
                return NAMED;
            }
            return described.stream().anyMatch(stem::meets) ? 1 : 0;
        }
    }

    private record Scored(StrategyItem item, int points, List<String> because) {}

    /** What fits best first, at most five; none where nothing is shared. */
    public List<Match> matches(WrittenGoal goal, List<StrategyItem> items) {
        var readItems = items.stream().map(this::read).toList();
        var scored = new ArrayList<Scored>();
        var texts = goal.texts().stream().map(terms::of).toList();
        for (int i = 0; i < items.size(); i++) {
            var found = scored(goal, texts, items.get(i), readItems.get(i), readItems);
            if (found.points() >= NEEDED) {
                scored.add(found);
            }
        }
        scored.sort(Comparator.comparingInt(Scored::points).reversed());
        return best(scored);
    }

    private static List<Match> best(List<Scored> scored) {
        var best = new ArrayList<Match>();
        for (var one : scored) {
            var ofKind = best.stream()
                    .filter(match -> match.item().kind() == one.item().kind())
                    .count();
            if (best.size() < MOST && ofKind < MOST_OF_A_KIND) {
                best.add(new Match(one.item(), one.because()));
            }
        }
        return List.copyOf(best);
    }

    private static Scored scored(
            WrittenGoal goal, List<List<Term>> texts, StrategyItem item, ItemTerms itemTerms, List<ItemTerms> all) {
        var seen = new HashSet<Stem>();
        var because = new LinkedHashSet<String>();
        int points = 0;
        for (int text = 0; text < texts.size(); text++) {
            var shared = new ArrayList<Term>();
            for (var term : texts.get(text)) {
                int worth = itemTerms.points(term.stem());
                if (worth > 0 && !common(term.stem(), all)) {
                    shared.add(term);
                    points += seen.add(term.stem()) ? worth : 0;
                }
            }
            because.addAll(phrases(goal.texts().get(text), shared));
        }
        return new Scored(item, points, because.stream().limit(MOST_REASONS).toList());
    }

    /** Words that stand beside each other are one reason: "user tests". */
    private static List<String> phrases(String text, List<Term> shared) {
        var phrases = new ArrayList<String>();
        for (int from = 0; from < shared.size(); ) {
            int to = from;
            while (to + 1 < shared.size()
                    && shared.get(to + 1).place() == shared.get(to).place() + 1) {
                to++;
            }
            phrases.add(text.substring(shared.get(from).start(), shared.get(to).end()));
            from = to + 1;
        }
        return phrases;
    }

    private static boolean common(Stem stem, List<ItemTerms> all) {
        long having = all.stream().filter(item -> item.has(stem)).count();
        return having > Math.max(3, all.size() / 5);
    }

    private ItemTerms read(StrategyItem item) {
        if (read.size() > MOST_READ) {
            read.clear();
        }
        return read.computeIfAbsent(item.content(), this::read);
    }

    private ItemTerms read(Content content) {
        var work = content.work();
        var named = work == null
                ? Stream.of(content.name())
                : Stream.of(List.of(content.name()), work.skills(), work.parts())
                        .flatMap(List::stream);
        var levels = content.levels();
        var described = Stream.concat(
                Stream.of(content.about()),
                levels == null
                        ? Stream.of()
                        : levels.levels().stream().map(Levels.Level::behaviours).flatMap(List::stream));
        return new ItemTerms(stems(named), stems(described));
    }

    private List<Stem> stems(Stream<LocalText> texts) {
        return texts.flatMap(text -> Stream.of(text.en(), text.de()))
                .flatMap(text -> terms.of(text).stream())
                .map(Term::stem)
                .distinct()
                .toList();
    }
}
