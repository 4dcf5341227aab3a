package dev.cairn.goals.accomplishment.document;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.accomplishment.AccomplishmentReading;
import dev.cairn.goals.accomplishment.AccomplishmentWriting;
import dev.cairn.goals.accomplishment.Account;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.document.Language;
import dev.cairn.goals.document.Typesetter;
import dev.cairn.goals.plan.Reading;
import dev.cairn.platform.web.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes pages of what somebody may read of accomplishments; for others than the owner it counts as a reading. */
@Component
class AccomplishmentDocuments {

    private final AccomplishmentWriting writing;
    private final AccomplishmentReading reading;
    private final People people;
    private final Typesetter typesetter;

    AccomplishmentDocuments(
            AccomplishmentWriting writing, AccomplishmentReading reading, People people, Typesetter typesetter) {
        this.writing = writing;
        this.reading = reading;
        this.people = people;
        this.typesetter = typesetter;
    }

    /** A page with its owner's name. */
    record Page(String ownersName, byte[] pdf) {}

    /** @throws Problem 404 where one of those wanted is not there for the reader, or nothing is */
    Page page(PersonId owner, PersonId reader, List<String> wanted, @Nullable Language language) {
        var readable = readable(owner, reader);
        if (readable.isEmpty() || !readable.keySet().containsAll(wanted)) {
            throw Problem.notFound();
        }
        var accounts = readable.entrySet().stream()
                .filter(entry -> wanted.isEmpty() || wanted.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var name = people.find(owner).map(Person::name).orElseThrow(Problem::notFound);
        var locale = people.find(reader).map(Person::locale).orElseThrow(Problem::notFound);
        var sheet = new AccomplishmentsSheet(
                        name, accounts, Language.of(language, locale).locale())
                .sheet();
        return new Page(name, typesetter.pdf(sheet));
    }

    /** By id, in the order of the list. */
    private Map<String, Account> readable(PersonId owner, PersonId reader) {
        var readable = new LinkedHashMap<String, Account>();
        if (reader.equals(owner)) {
            writing.all(owner)
                    .forEach(stored ->
                            readable.put(stored.body().id(), stored.body().account()));
            return readable;
        }
        reading.shared(owner, reader, Reading.What.ACCOMPLISHMENTS_DOCUMENT).ifPresent(view -> view.entries()
                .forEach(entry -> readable.put(entry.id(), entry.shared().account())));
        return readable;
    }
}
