package dev.cairn.local.walk;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Platform;
import dev.cairn.local.client.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The three people of a walk, as all of its acts know them.
 *
 * @param other somebody who must see nothing of it
 * @param mark a word that stands in every text
 * @param patience how long to wait for what happens by events and mails
 */
record Walkers(
        Browser employee,
        Browser manager,
        Browser other,
        String employeeId,
        String managerId,
        String mark,
        Duration patience) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final int NEWEST_MAILS = 10;

    static Walkers signIn(Platform platform, Walk.Cast cast, String mark, Duration patience) {
        var employee = platform.signedIn(cast.slug(), cast.employee());
        var manager = platform.signedIn(cast.slug(), cast.manager());
        return new Walkers(
                employee,
                manager,
                platform.signedIn(cast.slug(), cast.other()),
                id(employee),
                id(manager),
                mark,
                patience);
    }

    private static String id(Browser person) {
        return person.get("/api/v1/me").expect(200).at("/person/id");
    }

    /** Where the employee's plan is. */
    String plan() {
        return "/api/v1/plans/" + employeeId;
    }

    /** Words that are found again. */
    String marked(String words) {
        return words + " " + mark;
    }

    /** The days of the walk, from today on. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static String json(Map<String, ?> values) {
        return JSON.writeValueAsString(values);
    }

    /** The plan as its owner has it. */
    JsonNode ownPlan() {
        return employee.get(plan()).expect(200).json();
    }

    /** What the manager reads of it. */
    JsonNode sharedPlan() {
        return manager.get(plan() + "/shared").expect(200).json();
    }

    /** The goal that this walk has made in a horizon. */
    JsonNode goal(String horizon) {
        return ownPlan()
                .at("/goals")
                .valueStream()
                .filter(goal -> goal.at("/horizon").asString().equals(horizon))
                .filter(goal -> goal.at("/title").asString().contains(mark))
                .findFirst()
                .orElseThrow(() -> new Held.NotHeld("the plan has the walk's goal: " + horizon));
    }

    String pathOf(JsonNode goal) {
        return plan() + "/goals/" + goal.at("/id").asString();
    }

    /** How the employee stands in the manager's overview. */
    JsonNode report() {
        return manager.get("/api/v1/team")
                .expect(200)
                .json()
                .at("/reports")
                .valueStream()
                .filter(report -> report.at("/person").asString().equals(employeeId))
                .findFirst()
                .orElseThrow(() -> new Held.NotHeld("the employee is in the manager's team"));
    }

    /** Whether something of a kind waits for the manager there. */
    boolean waitsInOverview(String kind) {
        return report().at("/waitsForMe")
                .valueStream()
                .anyMatch(waiting -> waiting.at("/kind").asString().equals(kind));
    }

    /** The newest mails to somebody. */
    Stream<Reply> mailsTo(Browser person) {
        var address = person.get("/api/v1/me").expect(200).at("/person/email");
        return employee.local("/mail/api/messages?to=" + address)
                .expect(200)
                .json()
                .at("/messages")
                .valueStream()
                .limit(NEWEST_MAILS)
                .map(mail -> employee.local(
                                "/mail/api/messages/" + mail.at("/id").asString())
                        .expect(200));
    }

    void eventually(String what, Supplier<Boolean> holds) {
        var until = Instant.now().plus(patience);
        while (!holds.get()) {
            if (Instant.now().isAfter(until)) {
                throw new Held.NotHeld(what + ", within " + patience.toSeconds() + " s");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Held.NotHeld("interrupted");
        }
    }
}
