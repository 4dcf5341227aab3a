package dev.cairn.goals.role.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.plan.PlanPolicy;
import dev.cairn.goals.role.Estimate;
import dev.cairn.goals.role.RoleAim;
import dev.cairn.goals.role.RoleAims;
import dev.cairn.goals.role.Sketch;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
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

/** The role that somebody aims at: written by them alone, read by the manager where it is shared. */
@RestController
@RequestMapping("/api/v1/plans/{owner}/role-aim")
class RoleAimController {

    private static final String ID = "[a-z0-9][a-z0-9-]{0,59}";

    private final RoleAims aims;
    private final PlanPolicy policy;

    RoleAimController(RoleAims aims, PlanPolicy policy) {
        this.aims = aims;
        this.policy = policy;
    }

    record RoleAimRequest(
            @Nullable @Pattern(regexp = ID) String today,
            @Nullable @Pattern(regexp = ID) String aimedAt,
            @Nullable @Valid Sketch sketch,
            @NotNull Audience audience,
            @NotNull @Size(max = 200) List<@Valid Estimate> estimates,
            @NotNull @Size(max = 200) List<@NotNull @Size(max = 1000) String> had,
            @NotNull Audience standingAudience) {

        RoleAim aim(PersonId owner) {
            return new RoleAim(
                    owner, today, aimedAt, sketch, audience, new RoleAim.Standing(estimates, had, standingAudience));
        }
    }

    /**
     * A role aimed at.
     *
     * @param etag what If-Match wants for the next change; "0" before the first, and for others than the owner
     */
    record RoleAimView(
            PersonId owner,
            @Nullable String today,
            @Nullable String aimedAt,
            @Nullable Sketch sketch,
            Audience audience,
            List<Estimate> estimates,
            List<String> had,
            Audience standingAudience,
            String etag) {

        static RoleAimView of(RoleAim aim, long version) {
            return new RoleAimView(
                    aim.owner(),
                    aim.today(),
                    aim.aimedAt(),
                    aim.sketch(),
                    aim.audience(),
                    aim.standing().estimates(),
                    aim.standing().had(),
                    aim.standing().audience(),
                    Long.toString(version));
        }
    }

    @GetMapping
    RoleAimView roleAim(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        if (owner.equals(caller.person())) {
            var own = aims.own(owner);
            return RoleAimView.of(own.body(), own.version());
        }
        return aims.shared(owner, caller.requirePerson())
                .map(aim -> RoleAimView.of(aim, 0))
                .orElseThrow(Problem::notFound);
    }

    @PutMapping
    ResponseEntity<RoleAimView> writeRoleAim(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            IfMatch ifMatch,
            @Valid @RequestBody RoleAimRequest request) {
        policy.owner(caller, owner);
        Stored<RoleAim> written = aims.write(request.aim(owner), ifMatch);
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(written.version()))
                .body(RoleAimView.of(written.body(), written.version()));
    }
}
