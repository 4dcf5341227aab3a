package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.GoalUpkeep;
import dev.cairn.goals.plan.PlanPolicy;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeping the goals in order, for their owner alone. */
@RestController
@RequestMapping("/api/v1/plans/{owner}")
class GoalUpkeepController {

    private static final Pattern HINT = Pattern.compile("[a-z0-9.-]{1,80}");

    private final PlanPolicy policy;
    private final GoalUpkeep upkeep;

    GoalUpkeepController(PlanPolicy policy, GoalUpkeep upkeep) {
        this.policy = policy;
        this.upkeep = upkeep;
    }

    record GoalOrderRequest(@NotNull @Size(max = 500) List<@NotNull GoalId> goals) {}

    /**
     * The goals in the order that holds now.
     *
     * @param etag what If-Match wants for the next change of the order
     */
    record GoalOrder(List<GoalId> goals, String etag) {}

    /** Goals that are not named come behind as they stood; those that are gone are passed over. */
    @PutMapping("/goal-order")
    ResponseEntity<GoalOrder> orderGoals(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            IfMatch ifMatch,
            @Valid @RequestBody GoalOrderRequest request) {
        policy.owner(caller, owner);
        var plan = upkeep.order(owner, request.goals(), ifMatch);
        var order = new GoalOrder(plan.goals().stream().map(Goal::goal).toList(), Long.toString(plan.order()));
        return ResponseEntity.ok().eTag(IfMatch.etag(plan.order())).body(order);
    }

    /** Takes a deletion back: the goal as its owner still has it, under its old id. If-Match names the deleted version. */
    @PutMapping("/goals/{goal}/restoration")
    ResponseEntity<GoalView> restoreGoal(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable GoalId goal,
            IfMatch ifMatch,
            @Valid @RequestBody GoalRequest request) {
        policy.owner(caller, owner);
        var draft = request.draft(goal.value() + "/" + ifMatch.version());
        var back = upkeep.restore(owner, goal, draft, ifMatch);
        return ResponseEntity.ok().eTag(IfMatch.etag(back.etag())).body(GoalView.of(back));
    }

    /** Sets a hint of the portal aside for good, on all devices. */
    @PutMapping("/hints/{hint}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setHintAside(@CurrentCaller Caller caller, @PathVariable PersonId owner, @PathVariable String hint) {
        policy.owner(caller, owner);
        if (!HINT.matcher(hint).matches()) {
            throw Problem.notFound();
        }
        upkeep.setAside(owner, hint);
    }
}
