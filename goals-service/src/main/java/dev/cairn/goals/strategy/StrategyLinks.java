package dev.cairn.goals.strategy;

import dev.cairn.contracts.id.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;
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

    /** Somebody links to these; those that they cannot read, or that are not there, are passed over. */
    public void use(PersonId person, Collection<StrategyLink> links) {
        if (links.isEmpty()) {
            return;
        }
        var readable = reading.read(person).stream()
                .flatMap(scoped -> scoped.items().stream())
                .filter(item -> item.kind().linked())
                .map(StrategyItem::key)
                .collect(Collectors.toSet());
        strategies.use(
                links.stream().map(StrategyLink::key).filter(readable::contains).toList(), clock.instant());
    }
}
