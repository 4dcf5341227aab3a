package dev.cairn.goals.accomplishment.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.accomplishment.Accomplishment;
import dev.cairn.goals.accomplishment.AccomplishmentReading;
import dev.cairn.goals.accomplishment.AccomplishmentWriting;
import dev.cairn.goals.overview.LastTalks;
import dev.cairn.goals.plan.PlanPolicy;
import dev.cairn.goals.plan.Reading;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What somebody did: for its owner, and what of it is shared for who has sight of the plan. */
@RestController
@RequestMapping("/api/v1/plans/{owner}/accomplishments")
class AccomplishmentController {

    private final PlanPolicy policy;
    private final AccomplishmentWriting writing;
    private final AccomplishmentReading reading;
    private final LastTalks lastTalks;
    private final Creations creations;

    AccomplishmentController(
            PlanPolicy policy,
            AccomplishmentWriting writing,
            AccomplishmentReading reading,
            LastTalks lastTalks,
            Creations creations) {
        this.policy = policy;
        this.writing = writing;
        this.reading = reading;
        this.lastTalks = lastTalks;
        this.creations = creations;
    }

    /**
     * One as its owner works on it.
     *
     * @param sharedAt since when others read it as it was then; null while it is only me
     * @param changedSinceShared whether others read less than it says now
     */
    record AccomplishmentView(
            String id,
            String etag,
            AccountView account,
            @Nullable Instant sharedAt,
            boolean changedSinceShared,
            Instant recordedAt) {

        static AccomplishmentView of(Stored<Accomplishment> stored) {
            var shared = stored.body().shared();
            return new AccomplishmentView(
                    stored.body().id(),
                    Long.toString(stored.version()),
                    AccountView.of(stored.body().account()),
                    shared == null ? null : shared.at(),
                    shared != null && !stored.body().sharesAllOfIt(),
                    stored.body().recordedAt());
        }
    }

    /** All of the owner's, what ended last first; {@code lastTalkAt} is null where there was none yet. */
    record AccomplishmentList(
            List<AccomplishmentView> accomplishments,
            @Nullable Instant lastTalkAt) {}

    /** What is shared, what ended last first. */
    record SharedAccomplishmentList(Reading.Role readAs, List<SharedAccomplishmentView> accomplishments) {}

    /** One as it was when it was shared. */
    record SharedAccomplishmentView(String id, AccountView account, Instant sharedAt) {}

    @GetMapping
    AccomplishmentList accomplishments(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        policy.owner(caller, owner);
        return new AccomplishmentList(
                writing.all(owner).stream().map(AccomplishmentView::of).toList(),
                lastTalks.of(owner).orElse(null));
    }

    @PostMapping
    ResponseEntity<AccomplishmentView> addAccomplishment(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            CreationKey key,
            @Valid @RequestBody AccountRequest request) {
        policy.owner(caller, owner);
        checkOrder(request);
        var creation = creations.of(key, owner.value(), request);
        return answer(HttpStatus.CREATED, writing.add(owner, request.account(), creation));
    }

    /**
     * What is shared of them, as the caller may see it; the owner sees what others see. {@code preview} shows the owner what
     * is seen after sharing the plan now.
     */
    @GetMapping("/shared")
    SharedAccomplishmentList sharedAccomplishments(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @RequestParam(defaultValue = "false") boolean preview) {
        if (preview) {
            policy.owner(caller, owner);
        }
        var reader = caller.requirePerson();
        var seen = preview ? reading.preview(owner) : reading.shared(owner, reader, Reading.What.ACCOMPLISHMENTS);
        return seen.map(view -> new SharedAccomplishmentList(
                        view.role(),
                        view.entries().stream()
                                .map(entry -> new SharedAccomplishmentView(
                                        entry.id(),
                                        AccountView.of(entry.shared().account()),
                                        entry.shared().at()))
                                .toList()))
                .orElseThrow(Problem::notFound);
    }

    @GetMapping("/{id}")
    ResponseEntity<AccomplishmentView> accomplishment(
            @CurrentCaller Caller caller, @PathVariable PersonId owner, @PathVariable String id) {
        policy.owner(caller, owner);
        return answer(HttpStatus.OK, writing.one(owner, id));
    }

    @PutMapping("/{id}")
    ResponseEntity<AccomplishmentView> writeAccomplishment(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable String id,
            IfMatch ifMatch,
            @Valid @RequestBody AccountRequest request) {
        policy.owner(caller, owner);
        checkOrder(request);
        return answer(HttpStatus.OK, writing.write(owner, id, request.account(), ifMatch));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeAccomplishment(
            @CurrentCaller Caller caller, @PathVariable PersonId owner, @PathVariable String id, IfMatch ifMatch) {
        policy.owner(caller, owner);
        writing.remove(owner, id, ifMatch);
    }

    /** Lets whoever has sight of the plan read it as it is now. */
    @PutMapping("/{id}/sharing")
    ResponseEntity<AccomplishmentView> shareAccomplishment(
            @CurrentCaller Caller caller, @PathVariable PersonId owner, @PathVariable String id, IfMatch ifMatch) {
        policy.owner(caller, owner);
        return answer(HttpStatus.OK, writing.share(owner, id, ifMatch));
    }

    /** Takes it back: from then on it is the owner's alone. */
    @DeleteMapping("/{id}/sharing")
    ResponseEntity<AccomplishmentView> takeAccomplishmentBack(
            @CurrentCaller Caller caller, @PathVariable PersonId owner, @PathVariable String id) {
        policy.owner(caller, owner);
        return answer(HttpStatus.OK, writing.takeBack(owner, id));
    }

    private static void checkOrder(AccountRequest request) {
        if (request.endsBeforeItBegins()) {
            throw Problem.invalid("/until", "before-it-begins", "It ends on a day after it begins, or on the same.");
        }
    }

    private static ResponseEntity<AccomplishmentView> answer(HttpStatus status, Stored<Accomplishment> stored) {
        return ResponseEntity.status(status)
                .eTag(IfMatch.etag(stored.version()))
                .body(AccomplishmentView.of(stored));
    }
}
