package dev.cairn.feedback.step.web;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.people.People;
import dev.cairn.feedback.step.Agreeing;
import dev.cairn.feedback.step.Step;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/conversations/{id}/steps")
class StepController {

    private final Agreeing agreeing;
    private final Creations creations;

    StepController(Agreeing agreeing, Creations creations) {
        this.agreeing = agreeing;
        this.creations = creations;
    }

    record AgreeStepRequest(
            @NotBlank @Size(max = 300) String what,
            @NotNull PersonId who,
            @NotNull LocalDate by,
            @Nullable GoalId goal) {

        Step.Agreed agreed() {
            return new Step.Agreed(what, who, by, goal);
        }
    }

    record ChangeStepRequest(
            @NotBlank @Size(max = 300) String what,
            @NotNull PersonId who,
            @NotNull LocalDate by,
            @Nullable GoalId goal,
            Step.@NotNull State state,
            @Size(max = 600) @Nullable String reason) {

        Step.Agreed agreed() {
            return new Step.Agreed(what, who, by, goal);
        }
    }

    @Schema(name = "NextStep")
    record StepView(
            String id,
            ConversationId conversation,
            @Nullable String what,
            PersonId who,
            LocalDate by,
            @Nullable GoalId goal,
            Step.State state,
            @Nullable String reason,
            @Nullable Instant endedAt,
            PersonId recordedBy,
            Instant recordedAt,
            String etag) {

        static StepView of(Stored<Step> stored) {
            var step = stored.body();
            var agreed = step.agreed();
            return new StepView(
                    stored.name(),
                    step.conversation(),
                    agreed.what(),
                    agreed.who(),
                    agreed.by(),
                    agreed.goal(),
                    step.state(),
                    step.reason(),
                    step.endedAt(),
                    step.recordedBy(),
                    step.recordedAt(),
                    IfMatch.etag(stored.version()));
        }
    }

    record StepList(List<StepView> items) {}

    @GetMapping
    StepList listSteps(@CurrentCaller Caller caller, @PathVariable String id) {
        return new StepList(agreeing.seenBy(People.calling(caller), id).stream()
                .map(StepView::of)
                .toList());
    }

    @PostMapping
    ResponseEntity<StepView> agreeStep(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            CreationKey key,
            @Valid @RequestBody AgreeStepRequest request) {
        var person = People.calling(caller);
        var creation = creations.of(key, person.value(), request);
        return answer(HttpStatus.CREATED, agreeing.agree(person, id, creation, request.agreed()));
    }

    @PutMapping("/{step}")
    ResponseEntity<StepView> changeStep(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            @PathVariable String step,
            IfMatch ifMatch,
            @Valid @RequestBody ChangeStepRequest request) {
        var person = People.calling(caller);
        return answer(
                HttpStatus.OK,
                agreeing.change(person, id, step, ifMatch, request.agreed(), request.state(), request.reason()));
    }

    private static ResponseEntity<StepView> answer(HttpStatus status, Stored<Step> stored) {
        return ResponseEntity.status(status)
                .eTag(IfMatch.etag(stored.version()))
                .body(StepView.of(stored));
    }
}
