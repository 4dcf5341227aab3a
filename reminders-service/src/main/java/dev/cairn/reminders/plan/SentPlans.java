package dev.cairn.reminders.plan;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which shared copy of a plan went to whom with which recap, so that a recap brings the plan only if it changed. */
@Component
public class SentPlans {

    private final Documents<SentPlan> sent;
    private final Plans plans;
    private final PlanDocuments documents;

    SentPlans(Store store, Plans plans, PlanDocuments documents) {
        this.sent = store.tenant("deliveries", SentPlan.class);
        this.plans = plans;
        this.documents = documents;
    }

    /**
     * The number of the shared copy that went to somebody.
     *
     * @param with the talk with whose recap it went
     */
    record SentPlan(int number, ConversationId with) {}

    /** The shared plan for this reader, unless the same copy went to them with the recap of another talk. */
    public Optional<byte[]> unsentDocument(PersonId owner, PersonId reader, ConversationId with) {
        var number = plans.find(owner).map(PublicPlan::shared).orElse(0);
        var id = "plan/" + reader.value() + "/" + owner.value();
        var before = sent.find(id).map(Stored::body);
        if (number == 0
                || before.filter(one -> one.number() >= number && !one.with().equals(with))
                        .isPresent()) {
            return Optional.empty();
        }
        var document = documents.find(owner, reader);
        if (document.isPresent()) {
            sent.put(id, stored -> Change.to(new SentPlan(number, with)));
        }
        return document;
    }
}
