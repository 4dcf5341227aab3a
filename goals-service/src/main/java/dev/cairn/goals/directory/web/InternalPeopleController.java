package dev.cairn.goals.directory.web;

import dev.cairn.contracts.directory.AddressForm;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.directory.Tenants;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.web.Problem;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What other services ask of the directory when they sign somebody in, send something, or import. */
@Hidden
@RestController
@RequestMapping("/internal/people")
class InternalPeopleController {

    private final People people;
    private final Tenants tenants;

    InternalPeopleController(People people, Tenants tenants) {
        this.people = people;
        this.tenants = tenants;
    }

    record Claimed(PersonId person, boolean active) {}

    record Addressee(
            PersonId id,
            String name,
            @Nullable String email,
            String timeZone,
            String locale,
            AddressForm addressForm,
            boolean active) {}

    record Keys(List<String> keys) {}

    record Ids(Map<String, PersonId> people) {}

    /** The person whom an identity provider's claim names. */
    @GetMapping("/by-claim")
    Claimed byClaim(@RequestParam String claim, @RequestParam String value) {
        return found(claim, value)
                .map(person -> new Claimed(person.person(), person.active()))
                .orElseThrow(Problem::notFound);
    }

    private Optional<Person> found(String claim, String value) {
        return switch (claim) {
            case "user-name" -> people.byUserName(value);
            case "email" -> people.byEmail(value);
            case "employee-number" -> people.byKey(value);
            default ->
                throw Problem.invalid("/claim", "unknown-claim", "Expected user-name, email or employee-number.");
        };
    }

    /** How to write to a person. */
    @GetMapping("/{person}")
    Addressee addressee(@PathVariable PersonId person) {
        var found = people.find(person).orElseThrow(Problem::notFound);
        var form = tenants.find(CurrentTenant.require())
                .orElseThrow(Problem::notFound)
                .addressForm();
        return new Addressee(
                found.person(), found.name(), found.email(), found.timeZone(), found.locale(), form, found.active());
    }

    /** The ids of people by the organization's own keys; keys of nobody are left out. */
    @PostMapping("/by-key")
    Ids byKey(@RequestBody Keys wanted) {
        var found = new HashMap<String, PersonId>();
        wanted.keys().forEach(key -> people.byKey(key).ifPresent(person -> found.put(key, person.person())));
        return new Ids(found);
    }
}
