package dev.cairn.goals.accomplishment.document;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.document.Language;
import dev.cairn.goals.document.PdfAnswer;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A page of chosen accomplishments. */
@RestController
class AccomplishmentDocumentController {

    private static final int MOST = 100;

    private final AccomplishmentDocuments documents;

    AccomplishmentDocumentController(AccomplishmentDocuments documents) {
        this.documents = documents;
    }

    /**
     * Chosen accomplishments as a page: the owner's as they are now, for others as they were shared.
     *
     * @param chosen ids of those wanted; all that the caller may see where it is left out
     * @param language the reader's own where it is not said
     */
    @GetMapping(path = "/api/v1/plans/{owner}/accomplishments/document", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> accomplishmentsDocument(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @RequestParam(name = "id", required = false) @Nullable @Size(max = MOST) List<String> chosen,
            @RequestParam(required = false) @Nullable Language language) {
        var wanted = chosen == null ? List.<String>of() : chosen;
        var page = documents.page(owner, caller.requirePerson(), wanted, language);
        return PdfAnswer.of(page.ownersName(), page.pdf());
    }
}
