package dev.cairn.reminders.imports.web;

import dev.cairn.platform.batch.Batch;
import dev.cairn.platform.batch.Batches;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.Problem;
import dev.cairn.reminders.imports.ImportPolicy;
import dev.cairn.reminders.imports.ImportedPart;
import dev.cairn.reminders.imports.Keys;
import io.swagger.v3.oas.annotations.Operation;
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

@RestController
@RequestMapping("/api/v1/check-in-imports")
class ImportController {

    private final Batches<ImportedPart> imports;
    private final ImportPolicy policy;
    private final Keys keys;
    private final Creations creations;
    private final Clock clock;

    ImportController(Batches<ImportedPart> imports, ImportPolicy policy, Keys keys, Creations creations, Clock clock) {
        this.imports = imports;
        this.policy = policy;
        this.keys = keys;
        this.creations = creations;
        this.clock = clock;
    }

    /** Takes check-ins of the past, all or none; sends nobody a message for the past. */
    @PostMapping
    @Operation(operationId = "importCheckIns")
    @ResponseStatus(HttpStatus.CREATED)
    Batch importCheckIns(
            @CurrentCaller Caller caller, CreationKey key, @RequestBody @Valid ImportCheckInsRequest request) {
        var by = policy.administrator(caller);
        var creation = creations.of(key, by.value(), request);
        return imports.begun(creation).orElseGet(() -> {
            var check = new ImportCheck(request, keys, clock);
            var parts = check.check();
            if (!check.problems().isEmpty()) {
                throw Problem.invalid(check.problems());
            }
            return imports.accept(by, parts, creation);
        });
    }

    @GetMapping("/{id}")
    @Operation(operationId = "checkInImport")
    Batch checkInImport(@CurrentCaller Caller caller, @PathVariable String id) {
        policy.administrator(caller);
        return imports.find(id).orElseThrow(Problem::notFound);
    }
}
