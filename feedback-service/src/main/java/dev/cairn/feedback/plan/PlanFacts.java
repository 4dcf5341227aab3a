package dev.cairn.feedback.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.AgreementAsked;
import dev.cairn.contracts.plan.PlanAgreed;
import dev.cairn.contracts.plan.PlanCommented;
import dev.cairn.contracts.plan.PlanEvent;
import dev.cairn.contracts.plan.PlanHandedOver;
import dev.cairn.contracts.plan.PlanImported;
import dev.cairn.contracts.plan.PlanPartTakenBack;
import dev.cairn.contracts.plan.PlanRested;
import dev.cairn.contracts.plan.PlanShared;
import dev.cairn.contracts.plan.ProgressNoted;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.contracts.plan.SupportDecided;
import dev.cairn.contracts.plan.VerdictGiven;
import dev.cairn.feedback.people.People;
import dev.cairn.feedback.people.Person;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shared plans of the bound tenant, as far as their events have come. */
@Component
public class PlanFacts implements EventHandler<PlanEvent> {

    private final Documents<PublicPlan> plans;
    private final People people;
    private final Clock clock;

    PlanFacts(Store store, People people, Clock clock) {
        this.people = people;
        this.clock = clock;
        this.plans = store.tenant("copies", PublicPlan.class);
    }

    /** What the owner shared, as far as this reader has sight of it; empty also where nothing was shared. */
    public Optional<PublicPlan> seenBy(PersonId reader, PersonId owner) {
        return plans.find(key(owner))
                .map(Stored::body)
                .filter(plan -> reader.equals(owner) || plan.seenAsManagerBy(reader, today(owner)));
    }

    private LocalDate today(PersonId owner) {
        var zone = people.find(owner).map(Person::zone).orElse(ZoneId.of("UTC"));
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @Override
    public Class<PlanEvent> handles() {
        return PlanEvent.class;
    }

    @Override
    public void on(Received<? extends PlanEvent> received) {
        var plan = planIn(received.event());
        if (plan != null) {
            plans.keepCopy(key(plan.owner()), received.sequence(), plan);
        }
    }

    private static @Nullable PublicPlan planIn(PlanEvent event) {
        return switch (event) {
            case PlanShared shared -> shared.plan();
            case PlanAgreed agreed -> agreed.plan();
            case PlanPartTakenBack takenBack -> takenBack.plan();
            case PlanRested rested -> rested.plan();
            case PlanHandedOver handedOver -> handedOver.plan();
            case PlanImported imported -> imported.plan();
            case AgreementAsked asked -> asked.plan();
            case VerdictGiven _, ProgressNoted _, PlanCommented _, SupportDecided _ -> null;
        };
    }

    private static String key(PersonId owner) {
        return "plans/" + owner;
    }
}
