package dev.cairn.goals.peopleimport;

import dev.cairn.goals.directory.Administrators;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.web.Problem;
import org.springframework.stereotype.Component;

/**
 * Who may load people: administrators, and programs that one of them gave a token for it. A program sees what it sent
 * itself and nothing else.
 */
@Component
public class ImportPolicy {

    private static final String SCOPE = "people-imports";

    private final Administrators administrators;

    ImportPolicy(Administrators administrators) {
        this.administrators = administrators;
    }

    /** The caller as an importer; for everybody else there is nothing here. */
    public Importer importer(Caller caller) {
        if (caller.isProgramFor(SCOPE)) {
            return new Importer(caller.subject(), null);
        }
        var person = administrators.require(caller);
        return new Importer(person.value(), person);
    }

    /** The import, where the caller may see it. */
    public PeopleImport seen(Caller caller, PeopleImport found) {
        var importer = importer(caller);
        if (importer.person() == null && !importer.id().equals(found.by())) {
            throw Problem.notFound();
        }
        return found;
    }
}
