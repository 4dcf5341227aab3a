package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.SupportAnswer;
import dev.cairn.goals.plan.SupportDeciding;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered to what a goal needs. */
@RestController
@RequestMapping("/api/v1/plans/{owner}/goals/{goal}/support/{ask}")
class SupportController {

    private final SupportDeciding deciding;

    SupportController(SupportDeciding deciding) {
        this.deciding = deciding;
    }

    /**
     * The manager's answer.
     *
     * @param number of the shared copy that was read
     * @param on by when it is granted, which a promise needs; or when to ask again
     */
    record SupportDecisionRequest(
            @NotNull Integer number,
            @NotNull SupportAnswer answer,
            @Nullable @Size(max = 4000) String reason,
            @Nullable LocalDate on) {}

    record Kept(@NotNull Boolean kept) {}

    /** If-Match is the {@code decisionEtag} that was seen there, {@code "0"} before the first answer. */
    @PutMapping("/decision")
    ResponseEntity<SupportView.DecisionView> decideSupport(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable GoalId goal,
            @PathVariable AskId ask,
            IfMatch ifMatch,
            @Valid @RequestBody SupportDecisionRequest request) {
        var reason = request.reason() == null ? "" : request.reason().strip();
        var answer = new SupportDeciding.Answer(request.number(), request.answer(), reason, request.on());
        var decision = deciding.answer(owner, goal, ask, answer, caller.requirePerson(), ifMatch);
        return ResponseEntity.ok().eTag(IfMatch.etag(decision.etag())).body(SupportView.view(decision, null));
    }

    /** Either side says that what was granted came true, or takes that back. */
    @PutMapping("/kept")
    SupportView.DecisionView keepPromise(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable GoalId goal,
            @PathVariable AskId ask,
            @Valid @RequestBody Kept request) {
        return SupportView.view(deciding.keep(owner, goal, ask, request.kept(), caller.requirePerson()), null);
    }
}
