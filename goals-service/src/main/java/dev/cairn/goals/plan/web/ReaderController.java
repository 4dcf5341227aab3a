package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.Inviting;
import dev.cairn.goals.plan.PlanPolicy;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sharing a plan by choice with somebody who is not the manager. */
@RestController
@RequestMapping("/api/v1/plans")
class ReaderController {

    private final PlanPolicy policy;
    private final Inviting inviting;

    ReaderController(PlanPolicy policy, Inviting inviting) {
        this.policy = policy;
        this.inviting = inviting;
    }

    /** @param until the last day on which they may read it; without end where it is left out */
    record ReaderRequest(@Nullable LocalDate until) {}

    record PlanReaders(List<Inviting.Reader> readers) {}

    record PlansSharedWithMe(List<Inviting.Invited> plans) {}

    /** Plans that others chose to share with the caller. */
    @GetMapping("/shared-with-me")
    PlansSharedWithMe plansSharedWithMe(@CurrentCaller Caller caller) {
        return new PlansSharedWithMe(inviting.sharedWith(caller.requirePerson()));
    }

    /** Whom the owner lets read what is shared, for the owner. */
    @GetMapping("/{owner}/readers")
    PlanReaders readers(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        policy.owner(caller, owner);
        return new PlanReaders(inviting.readers(owner));
    }

    /** Lets somebody of the organization read what is shared. */
    @PutMapping("/{owner}/readers/{reader}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void invite(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable PersonId reader,
            @RequestBody(required = false) @Nullable ReaderRequest request) {
        policy.owner(caller, owner);
        inviting.invite(owner, reader, request == null ? null : request.until());
    }

    /** Ends it, from now on. */
    @DeleteMapping("/{owner}/readers/{reader}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void uninvite(@CurrentCaller Caller caller, @PathVariable PersonId owner, @PathVariable PersonId reader) {
        policy.owner(caller, owner);
        inviting.uninvite(owner, reader);
    }
}
