package dev.cairn.feedback.imports.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.web.FieldProblem;
import dev.cairn.platform.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file, all of it, and the people that it names. */
final class Faults {

    private final Map<String, PersonId> people;
    private final List<FieldProblem> found = new ArrayList<>();

    Faults(Map<String, PersonId> people) {
        this.people = people;
    }

    List<FieldProblem> found() {
        return found;
    }

    Map<String, PersonId> people() {
        return people;
    }

    void addAll(Faults others) {
        found.addAll(others.found);
    }

    void add(String pointer, String code, String detail) {
        found.add(new FieldProblem(pointer, code, detail));
    }

    /** A person by key; a key of nobody is a fault. */
    Optional<PersonId> person(String key, String pointer) {
        var person = Optional.ofNullable(people.get(key));
        if (person.isEmpty()) {
            add(pointer, "unknown-person", "Nobody here has this key.");
        }
        return person;
    }

    /** A person by key who is one of these; anybody else is a fault. */
    Optional<PersonId> oneOf(@Nullable String key, PersonId otherwise, List<PersonId> allowed, String pointer) {
        if (key == null) {
            return Optional.of(otherwise);
        }
        var person = person(key, pointer);
        if (person.isPresent() && !allowed.contains(person.get())) {
            add(pointer, "not-of-this-talk", "Expected one of the two of this talk.");
            return Optional.empty();
        }
        return person;
    }

    /** Takes the faults of a rule that was broken, each where the file says it. */
    void of(Problem broken, String at, Function<String, String> place) {
        if (broken.errors().isEmpty()) {
            add(at + "/state", broken.code(), String.valueOf(broken.getMessage()));
        }
        broken.errors().forEach(error -> add(at + place.apply(error.pointer()), error.code(), error.detail()));
    }
}
