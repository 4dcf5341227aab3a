package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.AimPart;
import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.plan.Plan;
import dev.cairn.goals.plan.PlanPolicy;
import dev.cairn.goals.plan.PlanWriting;
import dev.cairn.goals.role.Estimate;
import dev.cairn.goals.role.RoleAim;
import dev.cairn.goals.role.Sketch;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The role aimed at in the working copy, for its owner alone; others read it in what is shared. */
@RestController
@RequestMapping("/api/v1/plans/{owner}/role-aim")
class RoleAimController {

    private final PlanPolicy policy;
    private final PlanWriting writing;

    RoleAimController(PlanPolicy policy, PlanWriting writing) {
        this.policy = policy;
        this.writing = writing;
    }

    record RoleAimRequest(
            @Nullable @Pattern(regexp = StrategyItem.ID) String today,
            @Nullable @Pattern(regexp = StrategyItem.ID) String aimedAt,
            @Nullable @Valid Sketch sketch,
            @NotNull Audience audience,
            @NotNull @Size(max = 200) List<@Valid Estimate> estimates,
            @NotNull @Size(max = 200) List<@NotNull @Size(max = 1000) String> had,
            @NotNull Audience standingAudience) {

        RoleAim aim() {
            return new RoleAim(today, aimedAt, sketch, new RoleAim.Standing(estimates, had));
        }
    }

    @GetMapping
    RoleAimView roleAim(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        policy.owner(caller, owner);
        return RoleAimView.of(writing.plan(owner).map(Plan::aim).orElse(AimPart.NONE));
    }

    /** What is typed after sharing stays with the owner until they share the changes; what is only me now is unseen at once. */
    @PutMapping
    ResponseEntity<RoleAimView> writeRoleAim(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            IfMatch ifMatch,
            @Valid @RequestBody RoleAimRequest request) {
        policy.owner(caller, owner);
        var written = writing.writeAim(owner, request.aim(), request.audience(), request.standingAudience(), ifMatch);
        return ResponseEntity.ok().eTag(IfMatch.etag(written.etag())).body(RoleAimView.of(written));
    }
}
