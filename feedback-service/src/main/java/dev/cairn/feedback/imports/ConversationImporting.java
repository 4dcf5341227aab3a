package dev.cairn.feedback.imports;

import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Carries accepted imports through, also across a crash. */
@Service
public class ConversationImporting implements DueHandler {

    private static final String KIND = "conversation-import";
    private static final Duration LONGER_THAN_ACCEPTING = Duration.ofMinutes(2);

    private final Documents<ConversationImport> imports;
    private final Documents<ImportItem> items;
    private final Places places;
    private final DueWork due;
    private final Clock clock;

    ConversationImporting(Store store, Places places, DueWork due, Clock clock) {
        this.imports = store.tenant("imports", ConversationImport.class);
        this.items = store.tenant("imports", ImportItem.class, ImportItem::subject);
        this.places = places;
        this.due = due;
        this.clock = clock;
    }

    public Optional<ConversationImport> find(String id) {
        return id.contains("/") ? Optional.empty() : imports.find(id).map(Stored::body);
    }

    /**
     * The import that an earlier try with the same key began.
     *
     * @throws dev.cairn.platform.store.IdempotencyKeyReused where that try brought another file
     */
    public Optional<ConversationImport> begun(Creation creation) {
        var id = creation.id(KIND);
        return find(id).map(found ->
                imports.create(id, creation, () -> Change.to(found)).body());
    }

    /** Accepts what was checked; once this returns it is carried through, whatever happens. */
    public ConversationImport accept(List<ImportItem> things, Creation creation) {
        var id = creation.id(KIND);
        for (int number = 0; number < things.size(); number++) {
            items.insert(item(id, number), Change.to(things.get(number)));
        }
        due.schedule(clock.instant().plus(LONGER_THAN_ACCEPTING), CurrentTenant.require(), KIND + "/" + id);
        var accepted = imports.create(id, creation, () -> Change.to(ConversationImport.accepted(id, things.size())));
        due.schedule(clock.instant(), CurrentTenant.require(), KIND + "/" + id);
        return accepted.body();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key) {
        find(key.substring(KIND.length() + 1))
                .filter(found -> found.state() == ConversationImport.State.RUNNING)
                .ifPresent(this::carryThrough);
    }

    private void carryThrough(ConversationImport running) {
        for (int number = 0; number < running.total(); number++) {
            items.find(item(running.importId(), number)).ifPresent(item -> {
                places.take(item.body());
                items.remove(item);
            });
            int done = number + 1;
            imports.change(running.importId(), stored -> Change.to(stored.body().carried(done)));
        }
    }

    private static String item(String id, int number) {
        return id + "/" + "%06d".formatted(number);
    }
}
