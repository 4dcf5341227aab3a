package dev.cairn.feedback.feedback.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.FeedbackId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Participations;
import dev.cairn.feedback.feedback.Feedback;
import dev.cairn.feedback.feedback.FeedbackGiving;
import dev.cairn.feedback.people.People;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/feedback")
class FeedbackController {

    private final FeedbackGiving giving;
    private final Participations participations;
    private final Creations creations;

    FeedbackController(FeedbackGiving giving, Participations participations, Creations creations) {
        this.giving = giving;
        this.participations = participations;
        this.creations = creations;
    }

    record GiveFeedbackRequest(
            @NotNull PersonId receiver,
            @NotBlank @Size(max = 120) String competency,
            @NotBlank @Size(max = 2_000) String situation,
            @NotBlank @Size(max = 2_000) String behaviour,
            @NotBlank @Size(max = 2_000) String impact,
            @Size(max = 2_000) @Nullable String keep,

            @JsonProperty("try") @Size(max = 2_000) @Nullable
            String attempt,

            @Nullable Boolean heardFromOthers,
            @Nullable ConversationId conversation) {

        Feedback.Observation seen() {
            return new Feedback.Observation(
                    competency, situation, behaviour, impact, keep, attempt, Boolean.TRUE.equals(heardFromOthers));
        }
    }

    record AnswerFeedbackRequest(
            Feedback.Answer.@NotNull Kind kind,
            @Size(max = 2_000) @Nullable String text) {}

    @Schema(name = "FeedbackAnswer")
    record AnswerView(Feedback.Answer.Kind kind, @Nullable String text, Instant at) {}

    @Schema(name = "Feedback")
    record FeedbackView(
            FeedbackId id,
            PersonId writer,
            PersonId receiver,
            @Nullable String competency,
            @Nullable String situation,
            @Nullable String behaviour,
            @Nullable String impact,
            @Nullable String keep,
            @JsonProperty("try") @Nullable String attempt,
            boolean heardFromOthers,
            @Nullable ConversationId conversation,
            Instant givenAt,
            @Nullable AnswerView answer,
            boolean imported,
            String etag) {

        static FeedbackView of(Stored<Feedback> stored) {
            var feedback = stored.body();
            var seen = feedback.seen();
            var answer = feedback.answer();
            return new FeedbackView(
                    feedback.feedback(),
                    feedback.writer(),
                    feedback.receiver(),
                    seen == null ? null : seen.competency(),
                    seen == null ? null : seen.situation(),
                    seen == null ? null : seen.behaviour(),
                    seen == null ? null : seen.impact(),
                    seen == null ? null : seen.keep(),
                    seen == null ? null : seen.attempt(),
                    seen != null && seen.heardFromOthers(),
                    feedback.conversation(),
                    feedback.givenAt(),
                    answer == null ? null : new AnswerView(answer.kind(), answer.text(), answer.at()),
                    feedback.imported(),
                    IfMatch.etag(stored.version()));
        }
    }

    record FeedbackList(List<FeedbackView> items, @Nullable String next) {}

    @PostMapping
    ResponseEntity<FeedbackView> giveFeedback(
            @CurrentCaller Caller caller, CreationKey key, @Valid @RequestBody GiveFeedbackRequest request) {
        var person = People.calling(caller);
        var creation = creations.of(key, person.value(), request);
        var given = giving.give(person, request.receiver(), request.conversation(), creation, request.seen());
        return ResponseEntity.created(URI.create("/api/v1/feedback/" + given.id()))
                .eTag(IfMatch.etag(given.version()))
                .body(FeedbackView.of(given));
    }

    @GetMapping
    FeedbackList listFeedback(
            @CurrentCaller Caller caller,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        var person = People.calling(caller);
        var listed = participations.feedback(person, after, limit);
        var items = giving.allSeenBy(person, listed.ids()).stream()
                .map(FeedbackView::of)
                .toList();
        return new FeedbackList(items, listed.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<FeedbackView> readFeedback(@CurrentCaller Caller caller, @PathVariable String id) {
        return answer(giving.seenBy(People.calling(caller), id));
    }

    @PostMapping("/{id}/answer")
    ResponseEntity<FeedbackView> answerFeedback(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            IfMatch ifMatch,
            @Valid @RequestBody AnswerFeedbackRequest request) {
        var text = request.text();
        if (request.kind() == Feedback.Answer.Kind.QUESTION && (text == null || text.isBlank())) {
            throw Problem.invalid("/text", "not-blank", "A question has words.");
        }
        return answer(giving.answer(People.calling(caller), id, ifMatch, request.kind(), text));
    }

    private static ResponseEntity<FeedbackView> answer(Stored<Feedback> stored) {
        return ResponseEntity.ok().eTag(IfMatch.etag(stored.version())).body(FeedbackView.of(stored));
    }
}
