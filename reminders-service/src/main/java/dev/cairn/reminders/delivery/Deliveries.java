package dev.cairn.reminders.delivery;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mails of the bound tenant. Each cause makes at most one for each person, however often it is told. */
@Component
public class Deliveries {

    static final String DUE = "mail";

    private final Documents<Delivery> deliveries;
    private final DueWork due;

    public Deliveries(Store store, DueWork due) {
        this.deliveries = store.tenant("deliveries", Delivery.class);
        this.due = due;
    }

    /**
     * What a mail is about.
     *
     * @param occurrence tells apart what may happen several times to the same subject
     */
    public record Cause(MailKind kind, String subject, long sequence, String occurrence) {

        public static Cause of(MailKind kind, String subject, long sequence) {
            return new Cause(kind, subject, sequence, Long.toString(sequence));
        }
    }

    /**
     * Has a mail sent at that time or soon after. Call it again where you cannot know that it returned: from the handling
     * of an event or of due work.
     */
    public void plan(PersonId to, Cause cause, Instant at) {
        var id = id(to, cause);
        var place = to.value() + "/" + id;
        var delivery = Delivery.waiting(id, cause.kind(), to, cause.subject(), cause.sequence(), at);
        deliveries.insert(place, Change.to(delivery));
        due.schedule(at, CurrentTenant.require(), DUE + "/" + place);
    }

    /** Whether a mail for this cause was planned for the person. */
    public boolean planned(PersonId to, Cause cause) {
        return deliveries.find(to.value() + "/" + id(to, cause)).isPresent();
    }

    Optional<Stored<Delivery>> find(String place) {
        return deliveries.find(place);
    }

    /** Writes only if nobody else wrote since it was read. */
    Optional<Stored<Delivery>> replace(Stored<Delivery> before, Delivery after) {
        return deliveries.replace(before, Change.to(after));
    }

    private static String id(PersonId to, Cause cause) {
        return Ids.derived(
                Instant.EPOCH,
                CurrentTenant.require().value(),
                to.value(),
                cause.kind().name(),
                cause.subject(),
                cause.occurrence());
    }
}
