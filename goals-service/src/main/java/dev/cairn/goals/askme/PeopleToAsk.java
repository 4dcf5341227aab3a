package dev.cairn.goals.askme;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.alignment.Match;
import dev.cairn.goals.alignment.Matching;
import dev.cairn.goals.alignment.Stem;
import dev.cairn.goals.alignment.Terms;
import dev.cairn.goals.alignment.WrittenGoal;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.StrategyReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds people who let themselves be asked, by the words they share with what is looked for and by competencies. Nobody is
 * rated: who shares more of the words stands first, and among equals the order is another one for each who looks, so that not
 * always the same are asked. Nothing is kept of what somebody looked for. Reads a bounded number of documents by key.
 */
@Component
public class PeopleToAsk {

    private static final int MOST_WORDS = 10;
    private static final int MOST_READ = 60;
    private static final int MOST_SHOWN = 20;

    private final AskMeEntries entries;
    private final Places places;
    private final People people;
    private final StrategyReading strategy;
    private final Matching matching;
    private final Terms terms;

    PeopleToAsk(
            AskMeEntries entries,
            Places places,
            People people,
            StrategyReading strategy,
            Matching matching,
            Terms terms) {
        this.entries = entries;
        this.places = places;
        this.people = people;
        this.strategy = strategy;
        this.matching = matching;
        this.terms = terms;
    }

    /**
     * What somebody looks for; everybody where neither is said.
     *
     * @param words as they were typed
     * @param competency who is found names this one
     */
    public record Wanted(String words, @Nullable String competency) {

        boolean inWords() {
            return !words.isBlank();
        }
    }

    /**
     * Somebody who may be asked.
     *
     * @param because the words looked for that they share, as they were typed
     */
    public record Found(Person person, Topics topics, List<String> because) {}

    /** @param more whether there are others: other words, or more of them, find those */
    public record Answer(List<Found> found, boolean more) {}

    /** What is looked for in one word: the word, or a competency that it names. */
    private record Clue(
            String typed, @Nullable Stem stem, @Nullable String competency) {

        Stream<String> names() {
            var words = stem == null ? Stream.<String>of() : Clues.word(stem);
            return competency == null ? words : Stream.concat(words, Stream.of(Clues.competency(competency)));
        }

        boolean in(Topics topics, Collection<Stem> stems) {
            return competency != null && topics.competencies().contains(competency)
                    || stem != null && stems.stream().anyMatch(stem::meets);
        }
    }

    /** Those who fit best first. */
    public Answer find(PersonId searcher, Wanted wanted) {
        var clues = wanted.inWords() ? clues(wanted.words()) : List.<Clue>of();
        if (wanted.inWords() && clues.isEmpty()) {
            return new Answer(List.of(), false);
        }
        var candidates = candidates(searcher, wanted, clues);
        var read = candidates.subList(0, Math.min(candidates.size(), MOST_READ));
        var found = found(read, wanted, clues).stream()
                .sorted(Comparator.comparingInt((Found one) -> one.because().size())
                        .reversed()
                        .thenComparing(one -> turn(searcher, one.person().person())))
                .toList();
        return new Answer(
                found.stream().limit(MOST_SHOWN).toList(),
                found.size() > MOST_SHOWN || read.size() < candidates.size());
    }

    private List<Clue> clues(String words) {
        var clues = new ArrayList<Clue>();
        terms.all(words).stream()
                .limit(MOST_WORDS)
                .map(term -> new Clue(words.substring(term.start(), term.end()), term.stem(), null))
                .forEach(clues::add);
        named(words).forEach(match -> match.because()
                .forEach(typed -> clues.add(new Clue(typed, null, match.item().id()))));
        return List.copyOf(clues);
    }

    /** The competencies that the words name. */
    private List<Match> named(String words) {
        var competencies = strategy.organization().stream()
                .filter(item -> item.kind() == ItemKind.COMPETENCY && !item.retired())
                .toList();
        return matching.matches(new WrittenGoal(List.of(words)), competencies);
    }

    /** Who may fit, those who stand for most of the clues first. */
    private List<PersonId> candidates(PersonId searcher, Wanted wanted, List<Clue> clues) {
        var names = clues.stream().flatMap(Clue::names).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!wanted.inWords()) {
            names.add(wanted.competency() == null ? Clues.EVERYBODY : Clues.competency(wanted.competency()));
        }
        var standing = places.standing(names);
        var hits = new LinkedHashMap<PersonId, Integer>();
        if (clues.isEmpty()) {
            standing.values().stream().flatMap(Set::stream).forEach(person -> hits.put(person, 1));
        }
        clues.forEach(clue -> clue.names()
                .flatMap(name -> standing.getOrDefault(name, Set.of()).stream())
                .distinct()
                .forEach(person -> hits.merge(person, 1, Integer::sum)));
        hits.remove(searcher);
        return hits.entrySet().stream()
                .sorted(Map.Entry.<PersonId, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> turn(searcher, entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those of them who say so now and are active. */
    private List<Found> found(List<PersonId> candidates, Wanted wanted, List<Clue> clues) {
        var active = people.findAll(candidates).stream()
                .filter(Person::active)
                .collect(Collectors.toMap(Person::person, Function.identity()));
        return entries.of(candidates).stream()
                .filter(AskMe::seen)
                .flatMap(
                        entry -> Optional.ofNullable(active.get(entry.person()))
                                .map(person -> found(person, entry.said(), clues))
                                .stream())
                .filter(one -> !wanted.inWords() || !one.because().isEmpty())
                .filter(one -> wanted.competency() == null
                        || one.topics().competencies().contains(wanted.competency()))
                .toList();
    }

    private Found found(Person person, Topics topics, List<Clue> clues) {
        var stems = clues.isEmpty() ? Set.<Stem>of() : stems(topics);
        var because = clues.stream()
                .filter(clue -> clue.in(topics, stems))
                .map(Clue::typed)
                .distinct()
                .toList();
        return new Found(person, topics, because);
    }

    private Set<Stem> stems(Topics topics) {
        var stems = new HashSet<Stem>();
        topics.lines().forEach(line -> terms.all(line).forEach(term -> stems.add(term.stem())));
        return stems;
    }

    /** Another order for each who looks, and the same whenever they look. */
    private static int turn(PersonId searcher, PersonId person) {
        return (searcher.value() + person.value()).hashCode();
    }
}
