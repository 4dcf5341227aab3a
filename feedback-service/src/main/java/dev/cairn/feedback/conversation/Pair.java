package dev.cairn.feedback.conversation;

import dev.cairn.contracts.id.PersonId;

/**
 * The two of a talk. It is theirs from then on, whoever manages whom later.
 *
 * @param employee whose development it is about
 * @param partner the manager, or whoever was invited instead
 * @param partnerIsManager whether the partner was the employee's manager when they were brought together
 */
public record Pair(PersonId employee, PersonId partner, boolean partnerIsManager) {

    public boolean includes(PersonId person) {
        return person.equals(employee) || person.equals(partner);
    }

    public PersonId other(PersonId person) {
        return person.equals(employee) ? partner : employee;
    }
}
