package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.PlanPolicy;
import dev.cairn.goals.plan.PlanReading;
import dev.cairn.goals.plan.PlanSharing;
import dev.cairn.goals.plan.PlanWriting;
import dev.cairn.goals.plan.ProgressNoting;
import dev.cairn.goals.plan.SectionName;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The working copy, for its owner alone. */
@RestController
@RequestMapping("/api/v1/plans/{owner}")
class PlanController {

    private final PlanPolicy policy;
    private final PlanWriting writing;
    private final PlanSharing sharing;
    private final PlanReading reading;
    private final ProgressNoting noting;
    private final Creations creations;

    PlanController(
            PlanPolicy policy,
            PlanWriting writing,
            PlanSharing sharing,
            PlanReading reading,
            ProgressNoting noting,
            Creations creations) {
        this.policy = policy;
        this.writing = writing;
        this.sharing = sharing;
        this.reading = reading;
        this.noting = noting;
        this.creations = creations;
    }

    record SectionRequest(
            @NotNull @Size(max = 20_000) String text,
            @NotNull Audience audience) {}

    record Tick(@NotNull Boolean done) {}

    record ProgressRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 4000) String note,
            @Nullable @Digits(integer = 12, fraction = 4) BigDecimal value) {}

    @GetMapping
    PlanView plan(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        policy.owner(caller, owner);
        return reading.whole(owner)
                .map(whole -> PlanView.of(
                        whole,
                        sharing.changes(whole.plan()),
                        reading.restsUntil(whole.plan()).orElse(null)))
                .orElseGet(() -> PlanView.none(owner));
    }

    @PutMapping("/sections/{name}")
    ResponseEntity<SectionView> writeSection(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable SectionName name,
            IfMatch ifMatch,
            @Valid @RequestBody SectionRequest request) {
        policy.owner(caller, owner);
        var section = writing.writeSection(owner, name, request.text(), request.audience(), ifMatch);
        return ResponseEntity.ok().eTag(IfMatch.etag(section.etag())).body(SectionView.of(section));
    }

    @PostMapping("/goals")
    ResponseEntity<GoalView> addGoal(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            CreationKey key,
            @Valid @RequestBody GoalRequest request) {
        policy.owner(caller, owner);
        var creation = creations.of(key, owner.value(), request);
        return answer(HttpStatus.CREATED, writing.addGoal(owner, request.draft(key.value()), creation));
    }

    @PutMapping("/goals/{goal}")
    ResponseEntity<GoalView> writeGoal(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable GoalId goal,
            IfMatch ifMatch,
            @Valid @RequestBody GoalRequest request) {
        policy.owner(caller, owner);
        var draft = request.draft(goal.value() + "/" + ifMatch.version());
        return answer(HttpStatus.OK, writing.writeGoal(owner, goal, draft, ifMatch));
    }

    @DeleteMapping("/goals/{goal}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeGoal(
            @CurrentCaller Caller caller, @PathVariable PersonId owner, @PathVariable GoalId goal, IfMatch ifMatch) {
        policy.owner(caller, owner);
        writing.removeGoal(owner, goal, ifMatch);
    }

    /** Ticks a step off, or on again; the last one wins. */
    @PutMapping("/goals/{goal}/steps/{step}/done")
    ResponseEntity<GoalView> tickStep(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable GoalId goal,
            @PathVariable String step,
            @Valid @RequestBody Tick tick) {
        policy.owner(caller, owner);
        return answer(HttpStatus.OK, writing.tick(owner, goal, step, tick.done()));
    }

    @PostMapping("/goals/{goal}/progress")
    @ResponseStatus(HttpStatus.CREATED)
    GoalView.ProgressView noteProgress(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable GoalId goal,
            CreationKey key,
            @Valid @RequestBody ProgressRequest request) {
        policy.owner(caller, owner);
        var creation = creations.of(key, owner.value(), request);
        return GoalView.ProgressView.of(
                noting.note(owner, goal, request.on(), request.note(), request.value(), creation));
    }

    private static ResponseEntity<GoalView> answer(HttpStatus status, Goal goal) {
        return ResponseEntity.status(status).eTag(IfMatch.etag(goal.etag())).body(GoalView.of(goal));
    }
}
