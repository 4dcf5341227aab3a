package dev.cairn.goals.accomplishment;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accomplishments of the bound tenant's people. */
@Component
class Accomplishments {

    private static final Comparator<Stored<Accomplishment>> LATEST_FIRST = Comparator.comparing(
                    (Stored<Accomplishment> stored) ->
                            stored.body().account().period().until())
            .thenComparing(Stored::id)
            .reversed();

    private final Documents<Accomplishment> accomplishments;

    Accomplishments(Store store) {
        accomplishments =
                store.kind("plan_parts", "accomplishment", Accomplishment.class, accomplishment -> accomplishment
                        .owner()
                        .value());
    }

    static String id(PersonId owner, String id) {
        return owner.value() + "/" + id;
    }

    Documents<Accomplishment> documents() {
        return accomplishments;
    }

    Optional<Stored<Accomplishment>> find(PersonId owner, String id) {
        return accomplishments.find(id(owner, id));
    }

    /** Those of a person, what ended last first. */
    List<Stored<Accomplishment>> of(PersonId owner) {
        return accomplishments.under(owner.value()).stream()
                .sorted(LATEST_FIRST)
                .toList();
    }
}
