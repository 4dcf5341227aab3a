package dev.cairn.goals.strategy.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.directory.Tenants;
import dev.cairn.goals.strategy.StrategyReading;
import dev.cairn.goals.strategy.StrategyReplacing;
import dev.cairn.goals.strategy.StrategyReplacing.FileOutcome;
import dev.cairn.goals.strategy.file.FileProblem;
import dev.cairn.goals.strategy.file.StrategyFile;
import dev.cairn.goals.strategy.file.StrategyFileReader;
import dev.cairn.goals.strategy.file.StrategyFileWriter;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.web.FieldProblem;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The strategy as one file, with what managers keep for their teams; for people partners. */
@RestController
@RequestMapping("/api/v1/strategy/file")
class StrategyFileController {

    private final StrategyReading reading;
    private final StrategyReplacing replacing;
    private final People people;
    private final Tenants tenants;

    StrategyFileController(StrategyReading reading, StrategyReplacing replacing, People people, Tenants tenants) {
        this.reading = reading;
        this.replacing = replacing;
        this.people = people;
        this.tenants = tenants;
    }

    /**
     * A strategy as a file.
     *
     * @param file YAML
     */
    record FileBody(@NotNull String file) {}

    /**
     * What a file is like.
     *
     * @param problems what is wrong, by line; empty for one that can be taken on
     * @param difference what taking it on does; null where there are problems
     * @param etag what If-Match wants to take it on
     */
    record FileReport(List<FileProblem> problems, @Nullable FileOutcome difference, String etag) {}

    /** All of it as a file; empty sections are left out. */
    @GetMapping
    ResponseEntity<FileBody> strategyFile(@CurrentCaller Caller caller) {
        replacing.keeper(caller);
        var version = replacing.version();
        var writer = new StrategyFileWriter(locale(), this::keyOf);
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(version))
                .body(new FileBody(writer.write(reading.organization(), reading.teams())));
    }

    /** Says what is wrong in a file, or what taking it on would do. Stores nothing. */
    @PostMapping("/checks")
    FileReport checkStrategyFile(@CurrentCaller Caller caller, @Valid @RequestBody FileBody request) {
        replacing.keeper(caller);
        var etag = Long.toString(replacing.version());
        var file = read(request);
        return file.problems().isEmpty()
                ? new FileReport(List.of(), replacing.compare(file.parts()), etag)
                : new FileReport(file.problems(), null, etag);
    }

    /** Takes a file on: what it says of the organization, and of each team, as a whole or not at all. */
    @PutMapping
    FileReport replaceByStrategyFile(
            @CurrentCaller Caller caller, IfMatch ifMatch, @Valid @RequestBody FileBody request) {
        var by = replacing.keeper(caller);
        var file = read(request);
        if (!file.problems().isEmpty()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "file-refused",
                    "The file has problems; nothing was changed.",
                    Map.of(),
                    file.problems().stream()
                            .map(StrategyFileController::fieldProblem)
                            .toList());
        }
        var difference = replacing.replace(by, file.parts(), ifMatch);
        return new FileReport(List.of(), difference, Long.toString(replacing.version()));
    }

    private StrategyFile read(FileBody request) {
        return new StrategyFileReader(locale(), key -> people.byKey(key).map(Person::person), reading.organization())
                .read(request.file());
    }

    private static FieldProblem fieldProblem(FileProblem problem) {
        return new FieldProblem(
                "/file",
                problem.problem(),
                problem.expected(),
                Map.of("line", problem.line(), "where", problem.where()));
    }

    private String keyOf(PersonId person) {
        return people.find(person).map(Person::key).orElse("");
    }

    private String locale() {
        return tenants.find(CurrentTenant.require())
                .orElseThrow(Problem::notFound)
                .locale();
    }
}
