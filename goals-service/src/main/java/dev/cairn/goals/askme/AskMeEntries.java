package dev.cairn.goals.askme;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the bound tenant's people said that they may be asked about, one document each, sealed with their own key. */
@Component
class AskMeEntries {

    private final Documents<AskMe> entries;

    AskMeEntries(Store store) {
        entries = store.kind(
                "directory", "ask-me", AskMe.class, entry -> entry.person().value());
    }

    /** With version 0 before the first. */
    Stored<AskMe> of(PersonId person) {
        return entries.find(person.value()).orElseGet(() -> new Stored<>(person.value(), 0, AskMe.off(person)));
    }

    List<AskMe> of(Collection<PersonId> people) {
        return entries.findAll(people.stream().map(PersonId::value).toList()).stream()
                .map(Stored::body)
                .toList();
    }

    Stored<AskMe> write(PersonId person, Function<Stored<AskMe>, AskMe> write) {
        return entries.put(
                person.value(),
                found -> Change.to(
                        write.apply(found.orElseGet(() -> new Stored<>(person.value(), 0, AskMe.off(person))))));
    }
}
