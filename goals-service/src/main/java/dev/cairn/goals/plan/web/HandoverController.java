package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.HandingOver;
import dev.cairn.goals.plan.PlanPolicy;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Handing a plan over to a new manager, or to who stands in for the manager. */
@RestController
@RequestMapping("/api/v1/plans/{owner}/handover")
class HandoverController {

    private final PlanPolicy policy;
    private final HandingOver handing;

    HandoverController(PlanPolicy policy, HandingOver handing) {
        this.policy = policy;
        this.handing = handing;
    }

    /**
     * What goes to whom.
     *
     * @param to the manager or who stands in; whoever is there at present where it is left out
     * @param number of the shared copy that was looked at
     * @param parts the names of what goes over; all of it where it is left out. What is not named is only the owner's from then on
     */
    record HandOver(
            @Nullable PersonId to,
            @Nullable Integer number,
            @Nullable @Size(max = 600) List<@Size(max = 80) String> parts) {

        HandingOver.Wish wish() {
            return new HandingOver.Wish(to, number, parts == null ? null : Set.copyOf(new HashSet<>(parts)));
        }
    }

    /**
     * What handing over would show.
     *
     * @param number of the newest shared copy
     * @param parts the names of all that may be handed over
     * @param whole whether no part may be left out, because the manager reads all of it already
     * @param plan as it would be seen
     */
    record HandoverPreview(PersonId to, int number, List<String> parts, boolean whole, SharedPlanView plan) {}

    /**
     * What the manager, or who stands in, would see from then on.
     *
     * @param without the names of parts that would not go over
     */
    @GetMapping
    HandoverPreview handoverPreview(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @RequestParam(required = false) @Nullable PersonId to,
            @RequestParam(defaultValue = "") List<String> without) {
        policy.owner(caller, owner);
        var preview = handing.preview(owner, to, Set.copyOf(without));
        return new HandoverPreview(
                preview.to(), preview.number(), preview.parts(), preview.whole(), SharedPlanView.of(preview.view()));
    }

    /** Gives the present manager, or who stands in for them, sight of what is shared, from now on. */
    @PostMapping
    SharesView handOver(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @Valid @RequestBody(required = false) @Nullable HandOver handOver) {
        policy.owner(caller, owner);
        var wish = handOver == null ? new HandingOver.Wish(null, null, null) : handOver.wish();
        return SharesView.of(handing.handOver(owner, wish));
    }
}
