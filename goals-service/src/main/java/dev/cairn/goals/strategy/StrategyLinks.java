package dev.cairn.goals.strategy;

import dev.cairn.contracts.id.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Remembers what people build on, so that it is not removed under them. Never who, or how many. */
@Component
public class StrategyLinks {

    private final StrategyReading reading;
    private final Strategies strategies;
    private final Clock clock;

    StrategyLinks(StrategyReading reading, Strategies strategies, Clock clock) {
        this.reading = reading;
        this.strategies = strategies;
        this.clock = clock;
    }

    /** Those that lead to nothing that the person can read, or to what is retired. */
    public Set<StrategyLink> missing(PersonId person, Collection<StrategyLink> links) {
        if (links.isEmpty()) {
            return Set.of();
        }
        var there = linked(person)
                .filter(item -> !item.retired())
                .map(StrategyItem::key)
                .collect(Collectors.toSet());
        return links.stream().filter(link -> !there.contains(link.key())).collect(Collectors.toUnmodifiableSet());
    }

    /** Somebody links to these; those that they cannot read, or that are not there, are passed over. */
    public void use(PersonId person, Collection<StrategyLink> links) {
        if (links.isEmpty()) {
            return;
        }
        var readable = linked(person).map(StrategyItem::key).collect(Collectors.toSet());
        strategies.use(
                links.stream().map(StrategyLink::key).filter(readable::contains).toList(), clock.instant());
    }

    private Stream<StrategyItem> linked(PersonId person) {
        return reading.read(person).stream()
                .flatMap(scoped -> scoped.items().stream())
                .filter(item -> item.kind().linked());
    }
}
