package dev.cairn.feedback.point;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.people.People;
import dev.cairn.feedback.plan.PlanFacts;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The points of each plan's owner for their next talk with who manages them, as far as the plan's events have come. */
@Repository
public class Points {

    private final Documents<KeptPoint> documents;
    private final PlanFacts plans;
    private final People people;
    private final Clock clock;

    Points(Store store, PlanFacts plans, People people, Clock clock) {
        this.documents = store.tenant("participations", KeptPoint.class);
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    /** What the two have yet to speak of; nothing where the partner has no sight of the plan as the owner's manager. */
    public List<TalkPoint> open(PersonId owner, PersonId partner) {
        var open = documents.under(parent(owner)).stream()
                .map(Stored::body)
                .filter(KeptPoint::open)
                .toList();
        if (open.isEmpty() || !manages(partner, owner)) {
            return List.of();
        }
        return plans.seenBy(partner, owner)
                .map(plan -> open.stream()
                        .filter(kept -> kept.standsIn(plan))
                        .map(KeptPoint::point)
                        .toList())
                .orElse(List.of());
    }

    /** These were on the agenda of a talk that was held; said again it is no harm. */
    public void spoken(PersonId owner, Collection<TalkPoint> points, ConversationId talk) {
        points.forEach(point -> documents.change(
                id(owner, point), found -> Change.to(found.body().spoken(point, talk))));
    }

    /** The plan says something of a point; what never was one is not kept. */
    void hear(PersonId owner, KeptPoint now) {
        var id = id(owner, now.point());
        if (now.wanted()) {
            documents.put(
                    id,
                    found -> Change.to(found.map(Stored::body)
                            .map(before -> before.heard(now))
                            .orElse(now)));
        } else {
            documents.change(id, found -> Change.to(found.body().heard(now)));
        }
    }

    private boolean manages(PersonId partner, PersonId owner) {
        return people.find(owner)
                .filter(person -> person.managedBy(partner, clock.instant()))
                .isPresent();
    }

    private static String id(PersonId owner, TalkPoint point) {
        return parent(owner) + "/" + point.name();
    }

    private static String parent(PersonId owner) {
        return owner + "/points";
    }
}
