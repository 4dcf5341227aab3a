package dev.cairn.feedback.imports.web;

import dev.cairn.feedback.imports.ImportItem;
import dev.cairn.feedback.imports.ImportPolicy;
import dev.cairn.feedback.imports.PersonKeys;
import dev.cairn.platform.batch.Batch;
import dev.cairn.platform.batch.Batches;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.Problem;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports of talks and feedback, for administrators. */
@RestController
@RequestMapping("/api/v1/conversation-imports")
class ConversationImportController {

    private final Batches<ImportItem> imports;
    private final PersonKeys keys;
    private final ImportPolicy policy;
    private final Creations creations;
    private final Clock clock;

    ConversationImportController(
            Batches<ImportItem> imports, PersonKeys keys, ImportPolicy policy, Creations creations, Clock clock) {
        this.imports = imports;
        this.keys = keys;
        this.policy = policy;
        this.creations = creations;
        this.clock = clock;
    }

    /** Takes talks and feedback of the past, all or none; sends nobody a message. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Batch importConversations(
            @CurrentCaller Caller caller, CreationKey key, @Valid @RequestBody ConversationImportRequest file) {
        var by = policy.administrator(caller);
        var creation = creations.of(key, by.value(), file);
        var begun = imports.begun(creation);
        if (begun.isPresent()) {
            return begun.get();
        }
        var faults = new Faults(keys.find(by, ImportCheck.keys(file)));
        var items = new ImportCheck(file, faults, clock.instant().truncatedTo(ChronoUnit.MILLIS)).items();
        if (!faults.found().isEmpty()) {
            throw Problem.invalid(faults.found());
        }
        return imports.accept(by, items, creation);
    }

    @GetMapping("/{id}")
    Batch readConversationImport(@CurrentCaller Caller caller, @PathVariable String id) {
        policy.administrator(caller);
        return imports.find(id).orElseThrow(Problem::notFound);
    }
}
