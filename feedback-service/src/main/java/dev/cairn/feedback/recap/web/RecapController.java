package dev.cairn.feedback.recap.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.SentRecap.Line;
import dev.cairn.feedback.conversation.SentRecap.StepTaken;
import dev.cairn.feedback.conversation.SentRecap.Thanks;
import dev.cairn.feedback.people.People;
import dev.cairn.feedback.recap.Recap;
import dev.cairn.feedback.recap.Recapping;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/conversations/{id}/recap")
class RecapController {

    private final Recapping recapping;

    RecapController(Recapping recapping) {
        this.recapping = recapping;
    }

    @Schema(name = "RecapLineRequest")
    record LineRequest(
            Line.@NotNull Kind kind,
            @NotNull PersonId by,
            @NotBlank @Size(max = 4_000) String text) {

        Line line() {
            return new Line(kind, by, text);
        }
    }

    record EditRecapRequest(
            @NotNull @Size(max = 100) List<@Valid @NotNull LineRequest> lines,
            @Size(max = 1_000) @Nullable String thanks,
            @Nullable Instant upTo) {}

    record SendRecapRequest(
            @NotNull RecapForm how, @Nullable Instant upTo) {}

    enum State {
        @JsonProperty("to-send")
        TO_SEND,
        @JsonProperty("sent")
        SENT,
        @JsonProperty("acknowledged")
        ACKNOWLEDGED
    }

    @Schema(name = "Recap")
    record RecapView(
            State state,
            LocalDate dueOn,
            List<Line> lines,
            List<Line> more,
            @Nullable Instant upTo,
            Thanks thanks,
            List<StepTaken> steps,
            @Nullable Instant sentAt,
            @Nullable RecapForm how,
            @Nullable Instant acknowledgedAt,
            String etag) {}

    @GetMapping
    ResponseEntity<RecapView> readRecap(@CurrentCaller Caller caller, @PathVariable String id) {
        return answer(recapping.seenBy(People.calling(caller), id));
    }

    @PutMapping
    ResponseEntity<RecapView> editRecap(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            IfMatch ifMatch,
            @Valid @RequestBody EditRecapRequest request) {
        var lines = request.lines().stream().map(LineRequest::line).toList();
        return answer(recapping.edit(People.calling(caller), id, ifMatch, lines, request.thanks(), request.upTo()));
    }

    @PostMapping("/sending")
    ResponseEntity<RecapView> sendRecap(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            IfMatch ifMatch,
            @Valid @RequestBody SendRecapRequest request) {
        return answer(recapping.send(People.calling(caller), id, ifMatch, request.how(), request.upTo()));
    }

    @PostMapping("/acknowledgement")
    ResponseEntity<RecapView> acknowledgeRecap(@CurrentCaller Caller caller, @PathVariable String id, IfMatch ifMatch) {
        return answer(recapping.acknowledge(People.calling(caller), id, ifMatch));
    }

    private static ResponseEntity<RecapView> answer(Recap recap) {
        var etag = IfMatch.etag(recap.version());
        return ResponseEntity.ok()
                .eTag(etag)
                .body(new RecapView(
                        state(recap),
                        recap.dueOn(),
                        recap.lines(),
                        recap.more(),
                        recap.upTo(),
                        recap.thanks(),
                        recap.steps(),
                        recap.sentAt(),
                        recap.how(),
                        recap.acknowledgedAt(),
                        etag));
    }

    private static State state(Recap recap) {
        if (recap.sentAt() == null) {
            return State.TO_SEND;
        }
        return recap.acknowledgedAt() == null ? State.SENT : State.ACKNOWLEDGED;
    }
}
