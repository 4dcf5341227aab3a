package dev.cairn.goals.peopleimport.web;

import dev.cairn.goals.peopleimport.ImportPolicy;
import dev.cairn.goals.peopleimport.Importing;
import dev.cairn.goals.peopleimport.LineProblem;
import dev.cairn.goals.peopleimport.PeopleImport;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports of people, for administrators of the tenant and the programs that they let. */
@RestController
@RequestMapping("/api/v1/people-imports")
class PeopleImportController {

    private final Importing importing;
    private final ImportPolicy policy;
    private final Creations creations;

    PeopleImportController(Importing importing, ImportPolicy policy, Creations creations) {
        this.importing = importing;
        this.policy = policy;
        this.creations = creations;
    }

    record ImportView(
            String id,
            PeopleImport.State state,
            int rows,
            int added,
            int changed,
            int left,
            List<LineProblem> problems,
            List<PeopleImport.Sight> sight,
            int done,
            int total) {

        static ImportView of(PeopleImport found) {
            return new ImportView(
                    found.id(),
                    found.state(),
                    found.rows(),
                    found.added(),
                    found.changed(),
                    found.left(),
                    found.problems(),
                    found.sight(),
                    found.done(),
                    found.total());
        }
    }

    /** Checks a file of people (CSV, UTF-8) and shows what it would do; changes nothing yet. */
    @PostMapping(consumes = "text/csv")
    @ResponseStatus(HttpStatus.CREATED)
    ImportView checkPeople(@CurrentCaller Caller caller, CreationKey key, @RequestBody byte[] file) {
        var by = policy.importer(caller);
        return ImportView.of(importing.check(file, by, creations.of(key, by.id(), file)));
    }

    /** Accepts a checked file as a whole. */
    @PostMapping("/{id}/acceptance")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView acceptPeople(@CurrentCaller Caller caller, @PathVariable String id) {
        found(caller, id);
        return ImportView.of(importing.accept(id));
    }

    @GetMapping("/{id}")
    ImportView peopleImport(@CurrentCaller Caller caller, @PathVariable String id) {
        return ImportView.of(found(caller, id));
    }

    private PeopleImport found(Caller caller, String id) {
        policy.importer(caller);
        return policy.seen(caller, importing.find(id).orElseThrow(Problem::notFound));
    }
}
