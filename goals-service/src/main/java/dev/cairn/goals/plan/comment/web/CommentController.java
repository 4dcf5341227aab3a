package dev.cairn.goals.plan.comment.web;

import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.CommentState;
import dev.cairn.goals.plan.comment.Comment;
import dev.cairn.goals.plan.comment.Commenting;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What owner and manager say about what is shared. */
@RestController
@RequestMapping("/api/v1/plans/{owner}/comments")
class CommentController {

    private final Commenting commenting;
    private final Creations creations;

    CommentController(Commenting commenting, Creations creations) {
        this.commenting = commenting;
        this.creations = creations;
    }

    /** @param parts what may be commented on now: {@code plan}, {@code section/vision}, {@code role}, {@code goal/<id>} */
    record Comments(List<String> parts, List<CommentView> comments) {}

    /** @param part {@code plan}, {@code section/vision}, {@code role}, {@code goal/<id>} */
    record CommentRequest(
            @NotBlank @Size(max = 80) String part,
            @NotBlank @Size(max = 4000) String text) {}

    record CommentWords(@NotBlank @Size(max = 4000) String text) {}

    record Settlement(@NotNull CommentState state) {}

    /** All that the caller may read, oldest first. */
    @GetMapping
    Comments comments(@CurrentCaller Caller caller, @PathVariable PersonId owner) {
        var said = commenting.read(owner, caller.requirePerson());
        return new Comments(
                said.parts(), said.comments().stream().map(CommentView::of).toList());
    }

    @PostMapping
    ResponseEntity<CommentView> comment(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            CreationKey key,
            @Valid @RequestBody CommentRequest request) {
        var by = caller.requirePerson();
        var creation = creations.of(key, by.value(), request);
        return answer(
                HttpStatus.CREATED,
                commenting.say(owner, by, request.part(), request.text().strip(), creation));
    }

    @PostMapping("/{comment}/answers")
    ResponseEntity<CommentView> answerComment(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable CommentId comment,
            CreationKey key,
            @Valid @RequestBody CommentWords request) {
        var by = caller.requirePerson();
        var creation = creations.of(key, by.value(), List.of(comment, request));
        return answer(
                HttpStatus.CREATED,
                commenting.answer(owner, by, comment, request.text().strip(), creation));
    }

    /** Its author in other words, or again after it was taken away. */
    @PutMapping("/{comment}")
    ResponseEntity<CommentView> rewriteComment(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable CommentId comment,
            IfMatch ifMatch,
            @Valid @RequestBody CommentWords request) {
        var by = caller.requirePerson();
        return answer(
                HttpStatus.OK,
                commenting.rewrite(owner, by, comment, request.text().strip(), ifMatch));
    }

    /** Its author takes it away; answers to it stay. With the ETag of the answer it can be said again. */
    @DeleteMapping("/{comment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> removeComment(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable CommentId comment,
            IfMatch ifMatch) {
        var removed = commenting.remove(owner, caller.requirePerson(), comment, ifMatch);
        return ResponseEntity.noContent().eTag(IfMatch.etag(removed.version())).build();
    }

    /** Either side resolves it, takes it to the talk, or opens it again. */
    @PutMapping("/{comment}/state")
    ResponseEntity<CommentView> settleComment(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable CommentId comment,
            IfMatch ifMatch,
            @Valid @RequestBody Settlement request) {
        var by = caller.requirePerson();
        return answer(HttpStatus.OK, commenting.settle(owner, by, comment, request.state(), ifMatch));
    }

    private static ResponseEntity<CommentView> answer(HttpStatus status, Stored<Comment> stored) {
        return ResponseEntity.status(status)
                .eTag(IfMatch.etag(stored.version()))
                .body(CommentView.of(stored));
    }
}
