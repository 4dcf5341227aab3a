package dev.cairn.goals.askme;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.alignment.Terms;
import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.StrategyLink;
import dev.cairn.goals.strategy.StrategyLinks;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.FieldProblem;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * People saying what they may be asked about, and no longer. Switched off they are unseen from that second on: what others
 * find is always checked against this.
 */
@Component
public class LettingAsk {

    private final AskMeEntries entries;
    private final Places places;
    private final Terms terms;
    private final StrategyLinks links;

    LettingAsk(AskMeEntries entries, Places places, Terms terms, StrategyLinks links) {
        this.entries = entries;
        this.places = places;
        this.terms = terms;
        this.links = links;
    }

    /** One's own; with version 0 before the first. */
    public Stored<AskMe> own(PersonId person) {
        return entries.of(person);
    }

    /** Writes one's own over the version that was meant. */
    public Stored<AskMe> write(PersonId person, boolean on, Topics topics, IfMatch ifMatch) {
        if (on && topics.empty()) {
            throw Problem.invalid("/lines", "nothing-to-ask-about", "Say in a line what you may be asked about.");
        }
        var before = entries.of(person);
        ifMatch.require(before.version());
        check(person, topics, Set.copyOf(before.body().said().competencies()));
        return replace(before.body(), on, topics, ifMatch);
    }

    /** What somebody had said before they came here; what they have said here stays. Doing it again does no harm. */
    public void arrive(PersonId person, Topics topics) {
        var before = entries.of(person);
        if (before.version() == 0 && !topics.empty()) {
            links.use(person, links(topics));
            replace(before.body(), true, topics, new IfMatch(0));
        }
    }

    /**
     * First the new places, then what is said, then the places of before: cut off in between, a person stands in a place too
     * many, never in one too few. Who wrote at the same time may have been taken out of a place again; so at the end
     * each looks after the present one.
     */
    private Stored<AskMe> replace(AskMe before, boolean on, Topics topics, IfMatch ifMatch) {
        var person = before.person();
        Set<String> now = on ? places.of(person, Clues.of(topics, terms)) : Set.of();
        places.note(person, now);
        var written = entries.write(person, stored -> {
            ifMatch.require(stored.version());
            return new AskMe(person, on, topics, now);
        });
        var left = new HashSet<>(before.places());
        left.removeAll(now);
        places.forget(person, left);
        places.note(person, entries.of(person).body().places());
        return written;
    }

    private void check(PersonId person, Topics topics, Set<String> before) {
        var competencies = topics.competencies();
        var wanted = links(topics);
        var missing = links.missing(person, wanted);
        List<FieldProblem> unknown = IntStream.range(0, wanted.size())
                .filter(i -> missing.contains(wanted.get(i)) && !before.contains(competencies.get(i)))
                .mapToObj(i -> new FieldProblem(
                        "/competencies/" + i, "unknown-item", "Expected a competency that the organization names."))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
        links.use(person, wanted);
    }

    private static List<StrategyLink> links(Topics topics) {
        return topics.competencies().stream()
                .map(id -> new StrategyLink(ItemKind.COMPETENCY, id))
                .toList();
    }
}
