package dev.cairn.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import dev.cairn.contracts.directory.TenantState;
import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.crypto.KeyRing;
import dev.cairn.platform.crypto.KeyRingFixture;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.tenancy.NoTenantBound;
import dev.cairn.platform.tenancy.TenantReadOnly;
import dev.cairn.platform.tenancy.TenantStates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What documents promise, on whatever server: run against the embedded store, a named MongoDB and one in Docker. */
abstract class DocumentsContract {

    private static final Creation CREATION =
            new Creation("0190a0b0-0000-7000-8000-000000000000", Instant.parse("2026-01-01T00:00:00Z"), "ada", "h1");

    private final TenantId acme = Ids.tenant();
    private final TenantId other = Ids.tenant();
    private final List<String> written = new ArrayList<>();
    private Store store;
    private TenantStates states;
    private Documents<Page> pages;

    record Line(String kind, @Words String text) {}

    record Page(
            String owner,
            String slug,
            @Words String title,
            List<Line> lines,
            LocalDate day,
            @Nullable Instant at) {}

    /** A client of the server under test. */
    abstract MongoClient client();

    @BeforeEach
    void open() {
        var keys = KeyRingFixture.in(client().getDatabase("contract_keys"));
        states = new TenantStates(client().getDatabase("contract_platform"));
        store = new Store(
                new Databases(client(), "contract"),
                new StoreAutoConfiguration().mongoConverter(),
                keys,
                new Outgoing() {
                    @Override
                    public List<Document> entries(TenantId tenant, long sequence, List<CairnEvent> events) {
                        return events.stream()
                                .map(event -> new Document("id", tenant.value() + "-" + sequence))
                                .toList();
                    }

                    @Override
                    public void written(MongoCollection<Document> collection, List<String> ids) {
                        written.addAll(ids);
                    }
                },
                states);
        pages = store.tenant("pages", Page.class, Page::owner, "slug");
    }

    @Test
    void whereNothingMayBeWrittenEveryWriteThrowsAndNothingChanges() {
        var before = inAcme(() -> pages.insert("p/1", Change.to(page("one")))).orElseThrow();
        var until = Instant.parse("2027-01-01T00:00:00Z");
        states.keep(acme, 1, TenantState.READ_ONLY, until);
        List<Supplier<?>> writes = List.of(
                () -> pages.insert("p/2", Change.to(page("two"))),
                () -> pages.replace(before, Change.to(page("two"))),
                () -> pages.change("p/1", found -> Change.to(page("two"))),
                () -> pages.changeAt("p/1", 1, found -> page("two")),
                () -> pages.put("p/2", found -> Change.to(page("two"))),
                () -> pages.remove(before),
                () -> {
                    pages.keepCopy("p/2", 7, page("two"));
                    return true;
                });
        writes.forEach(write -> assertThatThrownBy(() -> inAcme(write))
                .isInstanceOfSatisfying(TenantReadOnly.class, refused -> assertThat(refused.until())
                        .contains(until)));
        assertThat(inAcme(() -> pages.find("p/1")).orElseThrow()).isEqualTo(before);
        assertThat(inAcme(() -> pages.find("p/2"))).isEmpty();

        states.keep(acme, 2, TenantState.ACTIVE, null);
        states.keep(acme, 1, TenantState.READ_ONLY, until);
        assertThat(inAcme(() -> pages.insert("p/2", Change.to(page("two"))))).isPresent();
    }

    private static Page page(String slug) {
        return new Page(
                "ada", slug, "Leuchtturm " + slug, List.of(new Line("note", "Möwe")), LocalDate.of(2026, 3, 29), null);
    }

    private <T> T inAcme(Supplier<T> work) {
        return CurrentTenant.call(acme, work::get);
    }

    @Test
    void whatIsWrittenIsReadBackAndItsWordsAreSealed() {
        inAcme(() -> pages.insert("p/1", Change.to(page("one"))));
        assertThat(inAcme(() -> pages.find("p/1"))).map(Stored::body).contains(page("one"));
        var raw = client().getDatabase("contract_" + acme.value())
                .getCollection("pages")
                .find()
                .first();
        assertThat(raw.toJson()).contains("one", "2026-03-29", "note").doesNotContain("Leuchtturm", "Möwe");
    }

    @Test
    void wordsMovedToAnotherDocumentDoNotOpen() {
        inAcme(() -> pages.insert("p/1", Change.to(page("one"))));
        var raw = client().getDatabase("contract_" + acme.value()).getCollection("pages");
        var stolen = raw.find(new Document("_id", "p/1")).first();
        stolen.put("_id", "p/2");
        stolen.get("body", Document.class).put("slug", "two");
        raw.insertOne(stolen);
        assertThatThrownBy(() -> inAcme(() -> pages.find("p/2"))).hasMessageContaining("could not open");
    }

    @Test
    void withoutATenantNothingIsStoredOrRead() {
        assertThatThrownBy(() -> pages.find("p/1")).isInstanceOf(NoTenantBound.class);
        assertThatThrownBy(() -> pages.insert("p/1", Change.to(page("one")))).isInstanceOf(NoTenantBound.class);
    }

    @Test
    void oneTenantDoesNotSeeAnothers() {
        inAcme(() -> pages.insert("p/1", Change.to(page("one"))));
        assertThat(CurrentTenant.call(other, () -> pages.find("p/1"))).isEmpty();
        assertThat(CurrentTenant.call(other, () -> pages.findUnique("slug", "one")))
                .isEmpty();
    }

    @Test
    void ofManyWritersAtOneVersionOneWins() throws Exception {
        var before = inAcme(() -> pages.insert("p/1", Change.to(page("one")))).orElseThrow();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Future<Optional<Stored<Page>>>>();
            for (int i = 0; i < 20; i++) {
                var slug = "won-" + i;
                tries.add(threads.submit(() -> inAcme(() -> pages.replace(before, Change.to(page(slug))))));
            }
            int won = 0;
            for (var one : tries) {
                won += one.get().isPresent() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(inAcme(() -> pages.find("p/1")).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void noneOfManyChangesIsLost() throws Exception {
        inAcme(() -> pages.insert("p/1", Change.to(page("one"))));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                threads.submit(() -> inAcme(() -> pages.change("p/1", stored -> {
                    var lines = new ArrayList<>(stored.body().lines());
                    lines.add(new Line("note", "again"));
                    var body = stored.body();
                    return Change.to(new Page(body.owner(), body.slug(), body.title(), lines, body.day(), body.at()));
                })));
            }
        }
        assertThat(inAcme(() -> pages.find("p/1")).orElseThrow().body().lines()).hasSize(51);
    }

    @Test
    void aCreationTriedAgainMeetsWhatItMadeAndAnotherRequestIsTold() {
        var first = inAcme(() -> pages.create("p/1", CREATION, () -> Change.to(page("one"))));
        var again = inAcme(() -> pages.create("p/1", CREATION, () -> Change.to(page("two"))));
        assertThat(again).isEqualTo(first);
        var differs = new Creation(CREATION.key(), CREATION.time(), "ada", "h2");
        assertThatThrownBy(() -> inAcme(() -> pages.create("p/1", differs, () -> Change.to(page("two")))))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void whatWasRemovedLeavesItsIdBehind() {
        var made = inAcme(() -> pages.create("p/1", CREATION, () -> Change.to(page("one"))));
        assertThat(inAcme(() -> pages.remove(made))).isTrue();
        assertThat(inAcme(() -> pages.find("p/1"))).isEmpty();
        assertThat(inAcme(() -> pages.insert("p/1", Change.to(page("two"))))).isEmpty();
        assertThatThrownBy(() -> inAcme(() -> pages.create("p/1", CREATION, () -> Change.to(page("one")))))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void ofManyAddedTogetherThoseThatAreThereStayAsTheyAre() {
        inAcme(() -> pages.insert("p/1", Change.to(page("old"))));
        var added = inAcme(() -> pages.insertAll(
                Map.of("p/0", Change.to(page("zero")), "p/1", Change.to(page("one")), "p/2", Change.to(page("two")))));
        assertThat(added).containsExactlyInAnyOrder("p/0", "p/2");
        assertThat(inAcme(() -> pages.under("p")))
                .extracting(stored -> stored.body().slug())
                .containsExactly("zero", "old", "two");
        assertThat(inAcme(() -> pages.insertAll(Map.of("p/1", Change.to(page("one"))))))
                .isEmpty();
    }

    @Test
    void listsAreRangesOfIdsInTheirOrder() {
        for (var id : List.of("a/3", "a/1", "ab/1", "b/1", "a/2")) {
            inAcme(() -> pages.insert(id, Change.to(page(id))));
        }
        assertThat(inAcme(() -> pages.under("a"))).extracting(Stored::id).containsExactly("a/1", "a/2", "a/3");
        var newest = inAcme(() -> pages.newestUnder("a", null, 2));
        assertThat(newest.items()).extracting(Stored::id).containsExactly("a/3", "a/2");
        assertThat(inAcme(() -> pages.newestUnder("a", newest.next().orElseThrow(), 2))
                        .items())
                .extracting(Stored::id)
                .containsExactly("a/1");
        assertThat(inAcme(() -> pages.findAll(List.of("b/1", "a/2", "no"))))
                .extracting(Stored::id)
                .containsExactlyInAnyOrder("b/1", "a/2");
    }

    @Test
    void kindsInOneCollectionDoNotSeeEachOther() {
        var present = store.kind("shelf", "page", Page.class, Page::owner);
        var earlier = store.kind("shelf", "page-old", Page.class, Page::owner);
        inAcme(() -> earlier.insert("a/1", Change.to(page("old"))));
        assertThat(inAcme(() -> present.find("a/1"))).isEmpty();
        for (var id : List.of("a/2", "a/1", "b/1")) {
            inAcme(() -> present.insert(id, Change.to(page(id))));
        }
        assertThat(inAcme(() -> present.under("a"))).extracting(Stored::id).containsExactly("a/1", "a/2");
        assertThat(inAcme(() -> present.newestUnder("a", "a/2", 5)).items())
                .extracting(Stored::id)
                .containsExactly("a/1");
        var first = inAcme(() -> present.all(null, 2));
        assertThat(first.items()).extracting(Stored::id).containsExactly("a/1", "a/2");
        assertThat(inAcme(() -> present.all(first.next().orElseThrow(), 2)).items())
                .extracting(Stored::id)
                .containsExactly("b/1");
        assertThat(inAcme(() -> earlier.all(null, 5)).items())
                .extracting(Stored::id)
                .containsExactly("a/1");
        assertThat(inAcme(() -> present.change("a/1", found -> Change.to(page("new")))))
                .map(changed -> changed.body().slug())
                .contains("new");
        assertThat(inAcme(() -> earlier.find("a/1")).orElseThrow().body().slug())
                .isEqualTo("old");
    }

    @Test
    void whatLiesBesideADocumentComesWithIt() {
        var notes = store.beside("pages", "note", Page.class, Page::owner);
        var marks = store.beside("pages", "mark", Page.class, Page::owner);
        inAcme(() -> pages.insert("a", Change.to(page("a"))));
        inAcme(() -> pages.insert("b", Change.to(page("b"))));
        for (var id : List.of("a/2", "a/1", "b/1", "c/1")) {
            inAcme(() -> notes.insert(id, Change.to(page("note " + id))));
        }
        inAcme(() -> marks.insert("a", Change.to(page("mark"))));

        var family = inAcme(() -> pages.family("a"));
        assertThat(family.parent()).map(Stored::id).contains("a");
        assertThat(inAcme(() -> family.of(notes))).extracting(Stored::id).containsExactly("a/1", "a/2");
        assertThat(inAcme(() -> family.of(notes)))
                .extracting(note -> note.body().title())
                .containsExactly("Leuchtturm note a/1", "Leuchtturm note a/2");
        assertThat(inAcme(() -> family.of(marks))).extracting(Stored::id).containsExactly("a");
        var orphans = inAcme(() -> pages.family("c"));
        assertThat(orphans.parent()).isEmpty();
        assertThat(inAcme(() -> orphans.of(notes))).extracting(Stored::id).containsExactly("c/1");
        assertThat(inAcme(() -> orphans.of(marks))).isEmpty();
        assertThat(inAcme(() -> notes.under("a"))).extracting(Stored::id).containsExactly("a/1", "a/2");
        assertThat(inAcme(() -> notes.find("b/1"))).isPresent();
        assertThat(inAcme(() -> marks.find("b"))).isEmpty();
    }

    @Test
    void aUniqueFieldFindsItsDocumentAndIsTakenOnce() {
        inAcme(() -> pages.insert("p/1", Change.to(page("one"))));
        assertThat(inAcme(() -> pages.findUnique("slug", "one")))
                .map(Stored::id)
                .contains("p/1");
        assertThat(inAcme(() -> pages.insert("p/2", Change.to(page("one"))))).isEmpty();
    }

    @Test
    void aCopyIsOverwrittenOnlyByAHigherSequence() {
        inAcme(() -> {
            pages.keepCopy("p/1", 5, page("five"));
            pages.keepCopy("p/1", 3, page("three"));
            pages.keepCopy("p/1", 5, page("again"));
            return true;
        });
        assertThat(inAcme(() -> pages.find("p/1")).orElseThrow().body().slug()).isEqualTo("five");
        inAcme(() -> {
            pages.keepCopy("p/1", 6, page("six"));
            return true;
        });
        assertThat(inAcme(() -> pages.find("p/1")).orElseThrow().body().slug()).isEqualTo("six");
    }

    @Test
    void whatIsReadAgainIsWhatTheStoreHasNow() {
        inAcme(() -> pages.insert("p/1", Change.to(page("one"))));
        assertThat(inAcme(() -> pages.find("p/1")).orElseThrow().body().slug()).isEqualTo("one");
        var there = client().getDatabase("contract_" + acme.value()).getCollection("pages");
        there.updateOne(new Document("_id", "p/1"), new Document("$set", new Document("body.slug", "two")));
        assertThat(inAcme(() -> pages.find("p/1")).orElseThrow().body().slug())
                .as("at the same version")
                .isEqualTo("two");
    }

    @Test
    void ofSeveralThatWereReadBeforeWhatAnotherInstanceChangedIsReadAgain() {
        var wanted = List.of("p/1", "p/2", "p/3", "p/4");
        inAcme(() -> pages.insert("p/1", Change.to(page("one"))));
        inAcme(() -> pages.insert("p/2", Change.to(page("two"))));
        inAcme(() -> pages.insert("p/3", Change.to(page("three"))));
        assertThat(slugs(() -> pages.findAll(wanted))).containsExactlyInAnyOrder("one", "two", "three");
        var there = another(KeyRingFixture.in(client().getDatabase("contract_keys")))
                .tenant("pages", Page.class, Page::owner, "slug");
        inAcme(() -> there.change("p/1", found -> Change.to(page("uno"))));
        inAcme(() -> there.remove(there.find("p/2").orElseThrow()));
        inAcme(() -> there.insert("p/4", Change.to(page("four"))));

        assertThat(slugs(() -> pages.findAll(wanted))).containsExactlyInAnyOrder("uno", "three", "four");
        assertThat(slugs(() -> pages.findAll(wanted))).containsExactlyInAnyOrder("uno", "three", "four");
    }

    private List<String> slugs(Supplier<List<Stored<Page>>> read) {
        return inAcme(read).stream().map(page -> page.body().slug()).toList();
    }

    @Test
    void aFamilyThatWasReadBeforeIsReadAsItIsNow() {
        var parents = store.tenant("parents", Page.class, Page::owner);
        var notes = store.beside("parents", "note", Page.class, Page::owner);
        inAcme(() -> parents.insert("a", Change.to(page("parent"))));
        inAcme(() -> notes.insert("a/1", Change.to(page("first"))));
        inAcme(() -> notes.insert("a/2", Change.to(page("second"))));
        assertThat(slugs(() -> parents.family("a").of(notes))).containsExactly("first", "second");
        var elsewhere = another(KeyRingFixture.in(client().getDatabase("contract_keys")));
        var there = elsewhere.beside("parents", "note", Page.class, Page::owner);
        inAcme(() -> there.change("a/1", found -> Change.to(page("changed"))));
        inAcme(() -> there.remove(there.find("a/2").orElseThrow()));
        inAcme(() -> there.insert("a/3", Change.to(page("third"))));

        assertThat(slugs(() -> parents.family("a").of(notes))).containsExactly("changed", "third");
        assertThat(inAcme(() -> parents.family("a").parent())).map(Stored::id).contains("a");
    }

    @Test
    void anErasedPersonsWordsAreGoneAndTheRestStays() {
        var keys = KeyRingFixture.in(client().getDatabase("contract_keys"));
        inAcme(() -> pages.insert("p/1", Change.to(page("one"))));
        var fresh = another(keys).tenant("pages", Page.class, Page::owner, "slug");
        assertThat(inAcme(() -> fresh.findAll(List.of("p/1"))))
                .allSatisfy(page -> assertThat(page.body().title()).isNotNull());

        keys.destroy(acme, "ada");

        assertThat(inAcme(() -> fresh.findAll(List.of("p/1"))))
                .singleElement()
                .satisfies(page -> assertThat(page.body().title()).isNull());
        var read = inAcme(() -> fresh.find("p/1")).orElseThrow().body();
        assertThat(read.slug()).isEqualTo("one");
        assertThat(read.title()).isNull();
        assertThat(Map.of("kind", read.lines().getFirst().kind())).containsEntry("kind", "note");
        assertThat(read.lines().getFirst().text()).isNull();
    }

    /** Another instance of the service, which holds nothing yet. */
    private Store another(KeyRing keys) {
        return new Store(
                new Databases(client(), "contract"),
                new StoreAutoConfiguration().mongoConverter(),
                keys,
                new SilentOutgoing(),
                states);
    }

    private static final class SilentOutgoing implements Outgoing {
        @Override
        public List<Document> entries(TenantId tenant, long sequence, List<CairnEvent> events) {
            return List.of();
        }

        @Override
        public void written(MongoCollection<Document> collection, List<String> ids) {}
    }
}
