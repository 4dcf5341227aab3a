package dev.cairn.goals.askme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void aFullPlaceTakesNobodyMoreAndLetsAnyoneGo() {
        var place = new Places.Listed(List.of());
        var people = Stream.generate(() -> new PersonId(Ids.random(Instant.now())))
                .limit(401)
                .toList();
        for (var person : people) {
            place = place.with(person);
        }
        assertThat(place.people()).containsExactlyElementsOf(people.subList(0, 400));
        assertThat(place.without(people.getFirst()).with(people.getLast()).people())
                .hasSize(400)
                .contains(people.getLast())
                .doesNotContain(people.getFirst());
    }

    @Test
    void nobodyStandsInAPlaceTwice() {
        var ada = new PersonId(Ids.random(Instant.now()));
        assertThat(new Places.Listed(List.of()).with(ada).with(ada).people()).containsExactly(ada);
    }
}
