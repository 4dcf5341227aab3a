package dev.cairn.goals.directory.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.Person;

/** A person as everybody in the organization may see them. */
public record PersonCard(PersonId id, String name, String title, String department, boolean active) {

    public static PersonCard of(Person person) {
        return new PersonCard(person.person(), person.name(), person.title(), person.department(), person.active());
    }
}
