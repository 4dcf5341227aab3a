package dev.cairn.feedback.preparation.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.people.People;
import dev.cairn.feedback.preparation.Preparation;
import dev.cairn.feedback.preparation.Preparing;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@RestController
@RequestMapping("/api/v1/conversations/{id}/preparation")
class PreparationController {

    private final Preparing preparing;

    PreparationController(Preparing preparing) {
        this.preparing = preparing;
    }

    record PrepareConversationRequest(
            @NotNull @Size(max = Preparation.LINES) List<@NotNull @Size(max = 600) String> lines,

            @NotNull Boolean ready) {}

    record OwnLines(List<String> lines, boolean ready, String etag) {}

    /** @param lines null until both sides' lines lie open */
    record OtherLines(
            PersonId person, boolean ready, @Nullable List<String> lines) {}

    @Schema(name = "Preparation")
    record PreparationView(boolean open, OwnLines mine, OtherLines other) {}

    @GetMapping
    ResponseEntity<PreparationView> readPreparation(@CurrentCaller Caller caller, @PathVariable String id) {
        return answer(preparing.seenBy(People.calling(caller), id));
    }

    @PutMapping
    ResponseEntity<PreparationView> writePreparation(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            IfMatch ifMatch,
            @Valid @RequestBody PrepareConversationRequest request) {
        var person = People.calling(caller);
        return answer(preparing.write(person, id, ifMatch, request.lines(), request.ready()));
    }

    private static ResponseEntity<PreparationView> answer(Preparing.Seen seen) {
        var etag = IfMatch.etag(seen.mine().version());
        var mine = seen.mine().body();
        var other = seen.other();
        var lines = seen.open() ? other.allLines() : null;
        return ResponseEntity.ok()
                .eTag(etag)
                .body(new PreparationView(
                        seen.open(),
                        new OwnLines(mine.allLines(), mine.ready(), etag),
                        new OtherLines(other.author(), other.ready(), lines)));
    }
}
