package dev.cairn.feedback.note.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.note.Note;
import dev.cairn.feedback.note.NoteTaking;
import dev.cairn.feedback.people.People;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/conversations/{id}/notes")
class NoteController {

    private final NoteTaking taking;
    private final Creations creations;

    NoteController(NoteTaking taking, Creations creations) {
        this.taking = taking;
        this.creations = creations;
    }

    record TakeNoteRequest(
            @NotNull Note.Audience audience,
            @NotNull Note.Kind kind,
            @NotBlank @Size(max = 4_000) String text) {

        NoteTaking.Wording wording() {
            return new NoteTaking.Wording(audience, kind, text);
        }
    }

    @Schema(name = "Note")
    record NoteView(
            String id,
            PersonId author,
            Note.Audience audience,
            Note.Kind kind,
            @Nullable String text,
            Instant recordedAt,
            Instant changedAt,
            String etag) {

        static NoteView of(Stored<Note> stored) {
            var note = stored.body();
            return new NoteView(
                    stored.name(),
                    note.author(),
                    note.audience(),
                    note.kind(),
                    note.text(),
                    note.recordedAt(),
                    note.changedAt(),
                    IfMatch.etag(stored.version()));
        }
    }

    record NoteList(List<NoteView> items) {}

    @GetMapping
    NoteList listNotes(@CurrentCaller Caller caller, @PathVariable String id) {
        return new NoteList(taking.seenBy(People.calling(caller), id).stream()
                .map(NoteView::of)
                .toList());
    }

    @PostMapping
    ResponseEntity<NoteView> takeNote(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            CreationKey key,
            @Valid @RequestBody TakeNoteRequest request) {
        var person = People.calling(caller);
        var creation = creations.of(key, person.value(), request);
        return answer(HttpStatus.CREATED, taking.take(person, id, creation, request.wording()));
    }

    @PutMapping("/{note}")
    ResponseEntity<NoteView> rewriteNote(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            @PathVariable String note,
            IfMatch ifMatch,
            @Valid @RequestBody TakeNoteRequest request) {
        var person = People.calling(caller);
        return answer(HttpStatus.OK, taking.rewrite(person, id, note, ifMatch, request.wording()));
    }

    @DeleteMapping("/{note}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeNote(@CurrentCaller Caller caller, @PathVariable String id, @PathVariable String note, IfMatch ifMatch) {
        taking.remove(People.calling(caller), id, note, ifMatch);
    }

    private static ResponseEntity<NoteView> answer(HttpStatus status, Stored<Note> stored) {
        return ResponseEntity.status(status)
                .eTag(IfMatch.etag(stored.version()))
                .body(NoteView.of(stored));
    }
}
