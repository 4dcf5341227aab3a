package dev.cairn.goals.directory.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

    private static final int MOST_IDS = 200;

    private final People people;

    PeopleController(People people) {
        this.people = people;
    }

    record Cards(List<PersonCard> people) {}

    /** Names by ids, at most 200; or the people whose name begins like {@code search}, at most 20. */
    @GetMapping
    Cards people(
            @CurrentCaller Caller caller,
            @RequestParam(required = false) @Nullable @Size(max = MOST_IDS) List<PersonId> ids,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 80) String search) {
        if (!caller.isProgramFor("people")) {
            caller.requirePerson();
        }
        return new Cards(found(Objects.requireNonNullElse(ids, List.of()), search).stream()
                .map(PersonCard::of)
                .toList());
    }

    private List<Person> found(List<PersonId> ids, @Nullable String search) {
        return search == null ? people.findAll(ids) : people.byNameBeginning(search);
    }
}
