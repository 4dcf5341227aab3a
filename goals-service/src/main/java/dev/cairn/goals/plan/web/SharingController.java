package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.Verdict;
import dev.cairn.goals.plan.Agreement;
import dev.cairn.goals.plan.PlanPolicy;
import dev.cairn.goals.plan.PlanPreview;
import dev.cairn.goals.plan.PlanReading;
import dev.cairn.goals.plan.PlanSharing;
import dev.cairn.goals.plan.Reading;
import dev.cairn.goals.plan.Sharing;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Letting others see a plan, and what they say to it. */
@RestController
@RequestMapping("/api/v1/plans/{owner}")
class SharingController {

    private final PlanPolicy policy;
    private final PlanSharing sharing;
    private final PlanReading reading;
    private final PlanPreview preview;
    private final Agreement agreement;

    SharingController(
            PlanPolicy policy, PlanSharing sharing, PlanReading reading, PlanPreview preview, Agreement agreement) {
        this.policy = policy;
        this.sharing = sharing;
        this.reading = reading;
        this.preview = preview;
        this.agreement = agreement;
    }

    /** @param with the manager whom the first sharing gives sight of the plan: 409 where it is somebody else by now */
    record Share(@Nullable PersonId with) {}

    record Rest(@NotNull @Future LocalDate until) {}

    record Resting(@Nullable LocalDate restsUntil) {}

    record VerdictRequest(
            @NotNull Integer number,
            @NotNull Verdict verdict,
            @Nullable @Size(max = 4000) String because) {}

    record Readings(List<ReadingView> readings) {}

    /**
     * Who read what on which day of the owner's calendar, in which role.
     *
     * @param sharedAt when the copy that was read was shared; null where it was something else
     */
    record ReadingView(
            PersonId reader,
            Reading.Role role,
            LocalDate day,
            Reading.What what,
            @Nullable Instant sharedAt) {

        static ReadingView of(PlanReading.Read read) {
            var reading = read.reading();
            return new ReadingView(reading.reader(), reading.role(), reading.day(), reading.what(), read.sharedAt());
        }
    }

    /** What sharing now would send. */
    @GetMapping("/sharing")
    ResponseEntity<Sharing> sharing(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        policy.owner(caller, owner);
        var shown = sharing.shownChanges(owner);
        return ResponseEntity.ok().eTag(IfMatch.etag(shown.version())).body(shown.body());
    }

    /**
     * Shares the plan, or what changed since.
     *
     * @param shown the ETag of the changes that the owner was shown; with it nothing goes that came later, but 412 is answered
     * @param share with whom; where it is left out, with whoever is the manager
     */
    @PostMapping("/shares")
    @ResponseStatus(HttpStatus.CREATED)
    SharesView share(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            CreationKey key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String shown,
            @RequestBody(required = false) @Nullable Share share) {
        policy.owner(caller, owner);
        var with = share == null ? null : share.with();
        return SharesView.of(sharing.share(owner, key.value(), shown == null ? null : IfMatch.parse(shown), with));
    }

    /** Asks the manager to agree on what is shared since the last agreement. */
    @PutMapping("/agreement-request")
    SharesView askAgreement(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        policy.owner(caller, owner);
        return SharesView.of(sharing.askAgreement(owner));
    }

    @PutMapping("/rest")
    Resting rest(@CurrentCaller Caller caller, @PathVariable PersonId owner, @Valid @RequestBody Rest rest) {
        policy.owner(caller, owner);
        return new Resting(sharing.rest(owner, rest.until()));
    }

    @DeleteMapping("/rest")
    Resting endRest(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        policy.owner(caller, owner);
        return new Resting(sharing.rest(owner, null));
    }

    /** Who read what of the plan, for its owner; the newest day first. */
    @GetMapping("/readings")
    Readings readings(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        policy.owner(caller, owner);
        return new Readings(
                reading.readings(owner).stream().map(ReadingView::of).toList());
    }

    /** What is shared, as the caller may see it. {@code preview} shows the owner what sharing now would show. */
    @GetMapping("/shared")
    SharedPlanView shared(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @RequestParam(name = "preview", defaultValue = "false") boolean before) {
        if (before) {
            policy.owner(caller, owner);
            return preview.of(owner).map(SharedPlanView::of).orElseThrow(Problem::notFound);
        }
        return reading.shared(owner, caller.requirePerson(), Reading.What.PLAN)
                .map(SharedPlanView::of)
                .orElseThrow(Problem::notFound);
    }

    /** The manager's word on a goal. If-Match is the {@code verdictEtag} that was seen there, {@code "0"} before the first word. */
    @PutMapping("/goals/{goal}/verdict")
    ResponseEntity<GoalView.VerdictView> giveVerdict(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable GoalId goal,
            IfMatch ifMatch,
            @Valid @RequestBody VerdictRequest request) {
        var by = caller.requirePerson();
        var because = request.because() == null ? "" : request.because().strip();
        if (request.verdict() != Verdict.FITS && because.isEmpty()) {
            throw Problem.invalid("/because", "reason-needed", "Say in a sentence why, so that the talk can begin.");
        }
        var word = new Agreement.Word(request.number(), request.verdict(), because, by);
        var said = agreement.say(owner, goal, word, ifMatch);
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(said.etag()))
                .body(new GoalView.VerdictView(
                        said.said().verdict(),
                        said.said().because(),
                        said.said().by(),
                        said.said().at(),
                        true));
    }
}
