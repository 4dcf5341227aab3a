package dev.cairn.goals.role;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.plan.PlanReading;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The roles that people aim at. Others read one as a part of its owner's plan: where they may read that, and it is shared. */
@Component
public class RoleAims {

    private final Documents<RoleAim> aims;
    private final PlanReading reading;

    RoleAims(Store store, PlanReading reading) {
        this.aims = store.kind(
                "plan_parts", "role-aim", RoleAim.class, aim -> aim.owner().value());
        this.reading = reading;
    }

    /** The owner's own; with version 0 before the first. */
    public Stored<RoleAim> own(PersonId owner) {
        return aims.find(owner.value()).orElseGet(() -> new Stored<>(owner.value(), 0, RoleAim.none(owner)));
    }

    /** Writes the owner's own over the version that was meant. */
    public Stored<RoleAim> write(RoleAim aim, IfMatch ifMatch) {
        return aims.put(aim.owner().value(), found -> {
            ifMatch.require(found.map(Stored::version).orElse(0L));
            return Change.to(aim);
        });
    }

    /** As somebody else reads it, which counts as reading the plan; empty where they may not. */
    public Optional<RoleAim> shared(PersonId owner, PersonId reader) {
        return aims.find(owner.value())
                .map(Stored::body)
                .filter(aim -> aim.audience() == Audience.MANAGER)
                .filter(aim -> reading.shared(owner, reader).isPresent())
                .map(RoleAim::asShared);
    }
}
