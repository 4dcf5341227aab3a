package dev.cairn.goals.planimport.web;

import dev.cairn.goals.directory.Administrators;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.plan.PlanArrival;
import dev.cairn.goals.planimport.ImportedHistory;
import dev.cairn.platform.batch.Batch;
import dev.cairn.platform.batch.Batches;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.Problem;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports of plans, for administrators; they learn how many arrived, never what is in them. */
@RestController
@RequestMapping("/api/v1/plan-imports")
class PlanImportController {

    private final Batches<ImportedHistory> imports;
    private final PlanArrival arrival;
    private final People people;
    private final Administrators administrators;
    private final Creations creations;
    private final Clock clock;

    PlanImportController(
            Batches<ImportedHistory> imports,
            PlanArrival arrival,
            People people,
            Administrators administrators,
            Creations creations,
            Clock clock) {
        this.imports = imports;
        this.arrival = arrival;
        this.people = people;
        this.administrators = administrators;
        this.creations = creations;
        this.clock = clock;
    }

    /** Takes plans of the past, all or none; sends nobody a message. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Batch importPlans(@CurrentCaller Caller caller, CreationKey key, @Valid @RequestBody PlanImportRequest request) {
        var by = administrators.require(caller);
        var creation = creations.of(key, by.value(), request);
        var before = imports.begun(creation);
        if (before.isPresent()) {
            return before.get();
        }
        var check = new PlanImportCheck(people, arrival, clock);
        var plans = check.check(request);
        if (!check.problems().isEmpty()) {
            throw Problem.invalid(check.problems());
        }
        return imports.accept(by, plans, creation);
    }

    @GetMapping("/{id}")
    Batch planImport(@CurrentCaller Caller caller, @PathVariable String id) {
        administrators.require(caller);
        return imports.find(id).orElseThrow(Problem::notFound);
    }
}
