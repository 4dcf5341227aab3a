package dev.cairn.goals.plan.document;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.document.Language;
import dev.cairn.goals.document.PdfAnswer;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.Problem;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shared copies of plans as documents. */
@RestController
class PlanDocumentController {

    private final PlanDocuments documents;

    PlanDocumentController(PlanDocuments documents) {
        this.documents = documents;
    }

    /**
     * A shared copy as a document, with what the caller may see of it.
     *
     * @param number of the shared copy
     * @param language the reader's own where it is not said
     */
    @GetMapping(path = "/api/v1/plans/{owner}/revisions/{number}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> planDocument(
            @CurrentCaller Caller caller,
            @PathVariable PersonId owner,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Language language) {
        return documents
                .copy(owner, number, caller.requirePerson(), language)
                .map(made -> PdfAnswer.of(made.ownersName() + " " + number, made.pdf()))
                .orElseThrow(Problem::notFound);
    }

    /** The newest shared copy for a mail to somebody who may see it. */
    @Hidden
    @GetMapping(path = "/internal/plans/{owner}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] newestPlanDocument(@PathVariable PersonId owner, @RequestParam("for") PersonId reader) {
        return documents.newest(owner, reader).map(PlanDocuments.Made::pdf).orElseThrow(Problem::notFound);
    }
}
