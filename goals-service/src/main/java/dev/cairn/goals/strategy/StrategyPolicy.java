package dev.cairn.goals.strategy;

import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.web.Problem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a strategy. Everybody reads the organization's, people partners keep it. A team's is kept by its
 * manager and read by everybody in the line below; for others it does not exist, but in a people partner's file, which
 * holds all of it.
 */
@Component
public class StrategyPolicy {

    private static final int HIGHEST = 50;

    private final People people;

    StrategyPolicy(People people) {
        this.people = people;
    }

    /** Goes on only for who keeps the strategy of the scope. */
    PersonId keeper(Caller caller, Scope scope) {
        var person = caller.requirePerson();
        if (keeps(person, scope)) {
            return person;
        }
        if (scope.organization() || scopes(person).contains(scope)) {
            throw Problem.notAllowed(
                    scope.organization()
                            ? "People partners keep what the organization is after."
                            : "The manager keeps what a team is there for.");
        }
        throw Problem.notFound();
    }

    boolean keeps(PersonId person, Scope scope) {
        return scope.organization()
                ? people.find(person)
                        .filter(found -> found.active() && found.roles().contains(Role.PEOPLE_PARTNER))
                        .isPresent()
                : person.equals(scope.manager()) && !people.reportsOf(person).isEmpty();
    }

    /** What a person may read: the organization's, those of the line above from the top down, and their own team's. */
    List<Scope> scopes(PersonId person) {
        var line = new ArrayList<Scope>();
        if (!people.reportsOf(person).isEmpty()) {
            line.add(new Scope(person));
        }
        var above = people.find(person).map(Person::manager);
        while (above.isPresent() && line.size() < HIGHEST) {
            line.add(new Scope(above.get()));
            above = people.find(above.get()).map(Person::manager);
        }
        line.add(Scope.ORGANIZATION);
        return List.copyOf(line.reversed());
    }
}
