package dev.cairn.goals.plan.document;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.plan.PlanReading;
import dev.cairn.platform.web.Problem;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The shared plan as a document, for a mail to somebody who may see it; counts as a reading by them. */
@Hidden
@RestController
class PlanDocumentController {

    private final PlanReading reading;
    private final People people;

    PlanDocumentController(PlanReading reading, People people) {
        this.reading = reading;
        this.people = people;
    }

    @GetMapping(path = "/internal/plans/{owner}/document", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String planDocument(@PathVariable PersonId owner, @RequestParam("for") PersonId reader) {
        var addressee = people.find(reader).orElseThrow(Problem::notFound);
        var name = people.find(owner).orElseThrow(Problem::notFound).name();
        var view = reading.shared(owner, reader).orElseThrow(Problem::notFound);
        var locale = Locale.forLanguageTag(addressee.locale());
        return new PlanDocument(view, name, locale, ZoneId.of(addressee.timeZone())).html();
    }
}
