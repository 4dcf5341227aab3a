package dev.cairn.reminders.checkin;

import dev.cairn.contracts.checkin.CheckInState;
import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Page;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The check-ins of the bound tenant. */
@Component
public class CheckIns {

    private static final int PAGE = 50;

    private final Documents<CheckIn> checkIns;
    private final Documents<Participation> participations;

    public CheckIns(Store store) {
        this.checkIns = store.tenant(
                "checkins", CheckIn.class, checkIn -> checkIn.employee().value());
        this.participations = store.tenant("participations", Participation.class);
    }

    public Optional<Stored<CheckIn>> find(CheckInId checkIn) {
        return checkIns.find(checkIn.value());
    }

    public List<Stored<CheckIn>> findAll(Collection<String> ids) {
        return checkIns.findAll(ids);
    }

    /** Some check-ins of a person on either side, the newest first. */
    public Page<CheckIn> of(PersonId person, @Nullable String after) {
        var before = after == null ? null : person.value() + "/" + after;
        var page = participations.newestUnder(person.value(), before, PAGE);
        var ids = page.bodies().stream().map(one -> one.checkIn().value()).toList();
        var found = checkIns.findAll(ids).stream()
                .sorted(Comparator.comparing((Stored<CheckIn> one) -> one.body().due())
                        .reversed()
                        .thenComparing(Stored::id))
                .toList();
        return new Page<>(found, page.next().map(id -> id.substring(id.indexOf('/') + 1)));
    }

    /** Changes a check-in; empty where there is none. */
    Optional<Stored<CheckIn>> change(CheckInId id, Function<CheckIn, Change<CheckIn>> change) {
        return checkIns.change(id.value(), stored -> change.apply(stored.body()));
    }

    /** Changes a check-in that the function may also refuse by its version. */
    Optional<Stored<CheckIn>> changeStored(CheckInId id, Function<Stored<CheckIn>, Change<CheckIn>> change) {
        return checkIns.change(id.value(), change);
    }

    /** Makes the check-in that the cadence plans, or moves it. */
    void plan(Cadence cadence, List<GoalId> goals) {
        var stored = checkIns.put(cadence.planned().value(), before -> before.map(
                        found -> found.body().on(cadence.due()))
                .orElseGet(() -> CheckIn.planned(cadence, goals)));
        list(stored.body());
    }

    /** Adds a check-in that came from elsewhere; nothing changes where it is there. */
    public void add(Change<CheckIn> imported) {
        checkIns.insert(imported.body().checkIn().value(), imported);
        list(imported.body());
    }

    boolean isOpenToMove(CheckInId checkIn) {
        return find(checkIn).map(found -> found.body().state()).orElse(CheckInState.PLANNED) == CheckInState.PLANNED;
    }

    private void list(CheckIn checkIn) {
        var listed = Change.to(new Participation(checkIn.checkIn()));
        for (var person : List.of(checkIn.employee(), checkIn.partner())) {
            participations.insert(person.value() + "/" + checkIn.checkIn().value(), listed);
        }
    }
}
