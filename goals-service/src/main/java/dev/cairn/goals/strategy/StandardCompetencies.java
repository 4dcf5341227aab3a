package dev.cairn.goals.strategy;

import dev.cairn.goals.competency.CompetencySet;
import dev.cairn.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Starts an organization off with the competencies that come with the program. */
@Component
public class StandardCompetencies {

    private final Strategies strategies;
    private final StrategyPolicy policy;
    private final Clock clock;

    StandardCompetencies(Strategies strategies, StrategyPolicy policy, Clock clock) {
        this.strategies = strategies;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Adds those that are not there, retired ones included; what is there stays as it is.
     *
     * @return how many were added
     */
    public int add(Caller caller) {
        var by = policy.keeper(caller, Scope.ORGANIZATION);
        var added = new AtomicInteger();
        var stamp = new Stamp(1, by, clock.instant(), "");
        strategies.change(Scope.ORGANIZATION, holding -> {
            added.set(0);
            var now = holding;
            for (var item : standard(stamp)) {
                if (holding.find(item.kind(), item.id()).isEmpty()) {
                    var before = holding.gone().get(item.key());
                    now = now.with(
                            before == null
                                    ? item
                                    : new StrategyItem(
                                            item.kind(),
                                            item.id(),
                                            item.content(),
                                            false,
                                            before.next(by, stamp.at())));
                    added.addAndGet(item.kind() == ItemKind.COMPETENCY ? 1 : 0);
                }
            }
            return now;
        });
        return added.get();
    }

    private static List<StrategyItem> standard(Stamp stamp) {
        var set = CompetencySet.standard();
        return Stream.concat(
                        Stream.of(item(ItemKind.SCALE, "scale", scale(set), stamp)),
                        set.families().stream().flatMap(family -> family.competencies().stream()
                                .map(one -> item(ItemKind.COMPETENCY, one.id(), content(family, one), stamp))))
                .toList();
    }

    private static StrategyItem item(ItemKind kind, String id, Content content, Stamp stamp) {
        return new StrategyItem(kind, id, content, false, stamp);
    }

    private static Content scale(CompetencySet set) {
        var names = set.levels().stream()
                .map(words -> new Levels.Level(local(words), List.of()))
                .toList();
        return new Content(LocalText.NONE, LocalText.NONE, null, new Levels(null, names), null);
    }

    private static Content content(CompetencySet.Family family, CompetencySet.Competency one) {
        var levels = one.levels().stream()
                .map(behaviours -> new Levels.Level(
                        null,
                        behaviours.stream().map(StandardCompetencies::local).toList()))
                .toList();
        return new Content(
                new LocalText(one.en().name(), one.de().name()),
                new LocalText(one.en().about(), one.de().about()),
                null,
                new Levels(Family.of(family.id()).orElseThrow(), levels),
                null);
    }

    private static LocalText local(CompetencySet.Words words) {
        return new LocalText(words.en(), words.de());
    }
}
