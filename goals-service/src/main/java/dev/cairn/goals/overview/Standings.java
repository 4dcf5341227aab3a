package dev.cairn.goals.overview;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One summary a person. */
@Component
class Standings {

    private final Documents<Standing> standings;

    Standings(Store store) {
        standings = store.tenant("standings", Standing.class);
    }

    void change(PersonId person, UnaryOperator<Standing> change) {
        standings.put(
                person.value(),
                found -> Change.to(change.apply(found.map(Stored::body).orElseGet(() -> Standing.of(person)))));
    }

    /** The summaries of those who have one. */
    List<Stored<Standing>> stored(List<PersonId> people) {
        return standings.findAll(people.stream().map(PersonId::value).toList());
    }

    Map<PersonId, Standing> of(List<PersonId> people) {
        return byPerson(stored(people));
    }

    static Map<PersonId, Standing> byPerson(List<Stored<Standing>> stored) {
        return stored.stream().map(Stored::body).collect(Collectors.toMap(Standing::person, standing -> standing));
    }
}
