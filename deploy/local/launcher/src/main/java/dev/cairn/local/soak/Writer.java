package dev.cairn.local.soak;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Reply;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * An employee who writes goals and progress, each until it is acknowledged and always with the same Idempotency-Key, as the
 * portal does. What was acknowledged has to be there once, whatever ended meanwhile.
 */
final class Writer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String WORD = "Soaked ";
    private static final int MOST_GOALS = 300;

    private final String person;
    private final Browser browser;
    private final String owner;
    private final List<String> goals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int sentAgain;

    Writer(String person, Browser browser) {
        this.person = person;
        this.browser = browser;
        this.owner = patiently(() -> browser.get("/api/v1/me")).at("/person/id");
    }

    String owner() {
        return owner;
    }

    int acknowledged() {
        return goals.size() + notes.size();
    }

    int goals() {
        return goals.size();
    }

    int sentAgain() {
        return sentAgain;
    }

    /** Writes until it is told that it is enough, and ends only with what it began. */
    void writeUntil(AtomicBoolean enough) {
        while (!enough.get()) {
            if (goals.size() < MOST_GOALS && (goals.size() <= notes.size() || goals.isEmpty())) {
                goals.add(newGoal());
            } else {
                notes.add(newNote());
            }
        }
    }

    private String newGoal() {
        var title = WORD + Browser.uuidV7();
        create("/goals", """
                {"horizon":"near","kind":"skill","title":"%s","measure":"It is there once.","target":"%s",\
                "audience":"manager","steps":[]}""".formatted(title, LocalDate.now().plusDays(100)));
        return title;
    }

    private String newNote() {
        var note = WORD + Browser.uuidV7();
        var goal = goalsThere().getFirst().at("/id").asString();
        create("/goals/" + goal + "/progress", "{\"on\":\"%s\",\"note\":\"%s\"}".formatted(LocalDate.now(), note));
        return note;
    }

    void share() {
        create("/shares", "{}");
    }

    private void create(String path, String json) {
        var once = Map.of("Idempotency-Key", Browser.uuidV7());
        patiently(() -> browser.send("POST", "/api/v1/plans/" + owner + path, json, once));
    }

    /** What there is that should not be, or is not that should; empty if all is as it was acknowledged. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        compare(
                "goals",
                goals,
                goalsThere().stream().map(goal -> goal.at("/title").asString()).toList(),
                faults);
        var notesThere = goalsThere().stream()
                .flatMap(goal -> goal.at("/progress").valueStream())
                .map(note -> note.at("/note").asString())
                .toList();
        compare("notes", notes, notesThere, faults);
        return faults;
    }

    private void compare(String what, List<String> acknowledged, List<String> there, List<String> faults) {
        var lost = new ArrayList<>(acknowledged);
        there.forEach(lost::remove);
        var more = new ArrayList<>(there);
        acknowledged.forEach(more::remove);
        if (!lost.isEmpty()) {
            faults.add(person + ": " + lost.size() + " " + what + " were acknowledged and are lost: " + lost);
        }
        if (!more.isEmpty()) {
            faults.add(person + ": " + more.size() + " " + what + " are there twice or unasked: " + more);
        }
    }

    private List<tools.jackson.databind.JsonNode> goalsThere() {
        return patiently(() -> browser.get("/api/v1/plans/" + owner))
                .json()
                .at("/goals")
                .valueStream()
                .filter(goal -> goal.at("/title").asString().startsWith(WORD))
                .toList();
    }

    /** Again for what may pass: no answer, nobody behind the gateway, a slow start, too many at once. */
    private Reply patiently(Supplier<Reply> request) {
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                var reply = request.get();
                if (reply.status() / 100 == 2) {
                    return reply;
                }
                if (reply.status() < 500 && reply.status() != 429
                        || Instant.now().isAfter(until)) {
                    return reply.expect(201);
                }
            } catch (UncheckedIOException noAnswer) {
                if (Instant.now().isAfter(until)) {
                    throw noAnswer;
                }
            }
            sentAgain++;
            Pause.of(PAUSE);
        }
    }
}
