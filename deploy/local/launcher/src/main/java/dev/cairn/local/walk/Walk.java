package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Platform;
import dev.cairn.local.client.Reply;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole loop, from a plan to a check-in that is answered, as three people of one organization: an employee, the
 * manager, and somebody who must see nothing of it. It may be walked again on the same platform.
 */
public final class Walk {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Duration patience;
    private final Browser employee;
    private final Browser manager;
    private final Browser other;
    private final String employeeId;
    private final String managerId;
    private final String plan;
    private final String mark;

    private Walk(Platform platform, Cast cast, String mark, Duration patience) {
        this.patience = patience;
        employee = platform.signedIn(cast.slug(), cast.employee());
        manager = platform.signedIn(cast.slug(), cast.manager());
        other = platform.signedIn(cast.slug(), cast.other());
        employeeId = employee.get("/api/v1/me").expect(200).at("/person/id");
        managerId = manager.get("/api/v1/me").expect(200).at("/person/id");
        plan = "/api/v1/plans/" + employeeId;
        this.mark = mark;
    }

    /**
     * Who walks.
     *
     * @param slug the organization
     * @param other somebody of it who is neither of the two
     */
    public record Cast(String slug, String employee, String manager, String other) {

        /** Of each demo organization, people who are free to begin. */
        public static final List<Cast> DEMO = List.of(
                new Cast("larkfield", "jule.petersen", "noor.van.dijk", "tariq.haddad"),
                new Cast("ahrendts", "1023", "1021", "1012"));
    }

    /**
     * Walks, telling each step as it held.
     *
     * @param mark a word that stands in every text, so that one can look where it turns up
     * @return whether every step held
     */
    public static boolean walk(Platform platform, Cast cast, String mark, Steps steps) {
        return walk(platform, cast, mark, steps, SOON);
    }

    /**
     * The same, where what others do may come late.
     *
     * @param patience how long to wait for what happens by events and mails
     */
    public static boolean walk(Platform platform, Cast cast, String mark, Steps steps, Duration patience) {
        var walk = steps.step("three people sign in at " + cast.slug(), () -> new Walk(platform, cast, mark, patience));
        return walk.map(found -> found.walk(steps)).orElse(false);
    }

    private boolean walk(Steps steps) {
        return steps.held("Today tells each what waits", this::today)
                && steps.held("the employee writes a plan, part by part", this::write)
                && steps.held("shares it, and sees it as the manager will", this::share)
                && steps.held("the manager finds it in the team overview and reads it", this::read)
                && steps.held("the manager says to each goal that it fits", this::agree)
                && steps.held("progress appears in the overview", this::progress)
                && steps.held("the employee proposes a talk; the manager says yes to the early time", this::schedule)
                && steps.held("both get the invitation by mail", this::invited)
                && steps.held("both prepare; lines open together, private notes stay private", this::prepare)
                && steps.held("they meet: shared notes, feedback, a next step", this::meet)
                && steps.held("the employee edits the recap and sends it in full", this::recap)
                && steps.held("it is in the manager's mailbox, with the plan; the manager has read it", this::received)
                && steps.held("a cadence makes a check-in come due today", this::due)
                && steps.held("answering it shows for both, and that it happened in the overview", this::checkIn);
    }

    private void today() {
        for (var person : List.of(employee, manager)) {
            for (var part : List.of("plans", "conversations", "reminders")) {
                person.get("/api/v1/" + part + "/waiting").expect(200);
            }
        }
    }

    private void write() {
        var before = employee.get(plan).expect(200);
        section("vision", before, "In three years I want to lead a small team. " + mark, "manager");
        section("wishes", before, "Four days a week. " + mark, "only-me");
        var today = LocalDate.now(ZoneOffset.UTC);
        goal(
                "near",
                "Give two talks at the monthly demo " + mark,
                today.plusMonths(6).toString());
        goal("mid", "Run a project from start to end " + mark, Integer.toString(today.getYear() + 2));
        goal("long", "Lead a small team " + mark, Integer.toString(today.getYear() + 5));
    }

    private void section(String name, Reply before, String text, String audience) {
        var etag = before.json()
                .at("/sections")
                .valueStream()
                .filter(section -> section.at("/name").asString().equals(name))
                .map(section -> section.at("/etag").asString())
                .findFirst()
                .orElse("0");
        employee.put(plan + "/sections/" + name, etag, json(Map.of("text", text, "audience", audience)))
                .expect(200);
    }

    private void goal(String horizon, String title, String target) {
        employee.create(
                        plan + "/goals",
                        json(Map.of(
                                "horizon",
                                horizon,
                                "kind",
                                "skill",
                                "title",
                                title,
                                "measure",
                                "Two people who were there can tell. " + mark,
                                "target",
                                target,
                                "audience",
                                "manager",
                                "steps",
                                List.of(Map.of("what", "Ask for a date " + mark, "owner", "employee")))))
                .expect(201);
    }

    private void share() {
        require(
                !employee.get(plan + "/sharing").expect(200).json().at("/added").isEmpty(),
                "something is to be shared");
        var preview = employee.get(plan + "/shared?preview=true").expect(200);
        require(!preview.text().contains("Four days a week"), "the preview leaves out what is only mine");
        employee.create(plan + "/shares", "{}").expect(201);
        employee.put(plan + "/agreement-request", "{}").expect(200);
    }

    private void read() {
        eventually(
                "the team overview shows what waits",
                () -> report().at("/verdictsAwaited").asInt() > 0);
        var shared = manager.get(plan + "/shared").expect(200);
        require(shared.text().contains(mark), "the manager reads the shared words");
        require(!shared.text().contains("Four days a week"), "the manager does not read what is only mine");
        require(employee.get(plan + "/readings").expect(200).text().contains(managerId), "the owner sees who read");
        for (var path : List.of(plan, plan + "/shared", plan + "/readings")) {
            other.get(path).expect(404);
        }
    }

    private JsonNode report() {
        return manager.get("/api/v1/team")
                .expect(200)
                .json()
                .at("/reports")
                .valueStream()
                .filter(report -> report.at("/person").asString().equals(employeeId))
                .findFirst()
                .orElseThrow(() -> new Held.NotHeld("the employee is in the manager's team"));
    }

    private void agree() {
        var shared = manager.get(plan + "/shared").expect(200).json();
        shared.at("/goals").valueStream().forEach(goal -> manager.put(
                        plan + "/goals/" + goal.at("/id").asString() + "/verdict",
                        json(Map.of("number", shared.at("/number").asInt(), "verdict", "fits")))
                .expect(200));
        require(employee.get(plan).expect(200).at("/state").equals("agreed"), "the plan is agreed");
    }

    private void progress() {
        var before = report().at("/lastProgressAt").asString("");
        employee.create(
                        plan + "/goals/" + firstGoal() + "/progress",
                        json(Map.of(
                                "on", LocalDate.now(ZoneOffset.UTC).toString(), "note", "First talk held. " + mark)))
                .expect(201);
        eventually(
                "progress shows",
                () -> !report().at("/lastProgressAt").asString("").equals(before));
    }

    private String firstGoal() {
        return employee.get(plan).expect(200).at("/goals/0/id");
    }

    private void schedule() {
        var draft =
                employee.get("/api/v1/conversations/agenda-draft").expect(200).json();
        var agenda = draft.at("/items")
                .valueStream()
                .map(item -> Map.of("topic", item.at("/topic").asString()))
                .toList();
        var time = Instant.now()
                .plus(2, ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        var proposed = employee.create(
                        "/api/v1/conversations",
                        json(Map.of(
                                "purpose",
                                "Where my role can grow. " + mark,
                                "agenda",
                                agenda,
                                "times",
                                List.of(time),
                                "minutes",
                                30,
                                "place",
                                Map.of("kind", "private-room", "where", "Room 2 " + mark))))
                .expect(201);
        talk = "/api/v1/conversations/" + proposed.at("/id");
        eventually("the proposal waits for the manager", () -> manager.get("/api/v1/conversations/waiting")
                .expect(200)
                .text()
                .contains(proposed.at("/id")));
        var seen = manager.get(talk).expect(200);
        manager.post(talk + "/acceptance", seen.at("/etag"), json(Map.of("time", time)))
                .expect(409);
        manager.post(talk + "/acceptance", seen.at("/etag"), json(Map.of("time", time, "explicitYes", true)))
                .expect(200);
        other.get(talk).expect(404);
    }

    private String talk = "";

    private String talkId() {
        return talk.substring(talk.lastIndexOf('/') + 1);
    }

    private void invited() {
        for (var person : List.of(employee, manager)) {
            eventually(
                    "an invitation with a calendar entry", () -> mailsTo(person).anyMatch(this::invites));
        }
    }

    private boolean invites(Reply mail) {
        return mail.json()
                .at("/attachments")
                .valueStream()
                .filter(part -> part.at("/type").asString().startsWith("text/calendar"))
                .map(part -> "/mail/api/messages/" + mail.at("/id") + "/attachments/"
                        + part.at("/n").asString())
                .anyMatch(path -> employee.local(path).expect(200).text().contains("UID:" + talkId()));
    }

    private Stream<Reply> mailsTo(Browser person) {
        var address = person.get("/api/v1/me").expect(200).at("/person/email");
        return employee.local("/mail/api/messages?to=" + address)
                .expect(200)
                .json()
                .at("/messages")
                .valueStream()
                .limit(10)
                .map(mail -> employee.local(
                                "/mail/api/messages/" + mail.at("/id").asString())
                        .expect(200));
    }

    private void prepare() {
        prepare(employee, false);
        require(
                manager.get(talk + "/preparation")
                        .expect(200)
                        .at("/other/lines")
                        .isEmpty(),
                "lines are closed first");
        prepare(manager, true);
        require(
                employee.get(talk + "/preparation").expect(200).text().contains("Prepared by true"),
                "lines open together");
        note(manager, "private", "Nobody else reads this. " + mark);
        require(
                !employee.get(talk + "/notes").expect(200).text().contains("Nobody else reads this"),
                "a private note is the author's");
        other.get(talk + "/notes").expect(404);
    }

    private void prepare(Browser person, boolean isManager) {
        var before = person.get(talk + "/preparation").expect(200);
        person.put(
                        talk + "/preparation",
                        before.at("/mine/etag"),
                        json(Map.of("lines", List.of("Prepared by " + isManager + " " + mark, "", ""), "ready", true)))
                .expect(200);
    }

    private void note(Browser author, String audience, String text) {
        author.create(talk + "/notes", json(Map.of("audience", audience, "kind", "note", "text", text)))
                .expect(201);
    }

    private void meet() {
        note(employee, "shared", "The next project has a part for me. " + mark);
        note(manager, "shared", "I will speak to the project's owner. " + mark);
        manager.create(
                        "/api/v1/feedback",
                        json(Map.of(
                                "receiver",
                                employeeId,
                                "competency",
                                "Speaking to a group",
                                "situation",
                                "The demo in March " + mark,
                                "behaviour",
                                "You let the questions come first " + mark,
                                "impact",
                                "People stayed and tried it " + mark,
                                "conversation",
                                talkId())))
                .expect(201);
        employee.create(
                        talk + "/steps",
                        json(Map.of(
                                "what",
                                "Send the dates " + mark,
                                "who",
                                employeeId,
                                "by",
                                LocalDate.now(ZoneOffset.UTC).plusDays(14).toString())))
                .expect(201);
        employee.post(talk + "/holding", employee.get(talk).expect(200).at("/etag"), "{}")
                .expect(200);
    }

    private void recap() {
        var drafted = employee.get(talk + "/recap").expect(200);
        require(drafted.text().contains("a part for me"), "the recap is drafted from shared notes");
        require(!drafted.text().contains("Nobody else reads this"), "and from nothing private");
        manager.get(talk + "/recap").expect(404);
        var lines = drafted.json()
                .at("/lines")
                .valueStream()
                .map(line -> Map.of(
                        "kind", line.at("/kind").asString(),
                        "by", line.at("/by").asString(),
                        "text", line.at("/text").asString()))
                .toList();
        var edited = employee.put(
                        talk + "/recap",
                        drafted.at("/etag"),
                        json(Map.of("lines", lines, "thanks", "For the time and the straight words. " + mark)))
                .expect(200);
        employee.post(talk + "/recap/sending", edited.at("/etag"), json(Map.of("how", "in-full")))
                .expect(200);
    }

    private void received() {
        eventually("the recap with the plan attached is in the manager's mailbox", () -> mailsTo(manager)
                .anyMatch(mail -> mail.at("/text").contains("straight words")
                        && mail.at("/text").contains(mark)
                        && !mail.json().at("/attachments").isEmpty()));
        var sent = manager.get(talk + "/recap").expect(200);
        manager.post(talk + "/recap/acknowledgement", sent.at("/etag"), "{}").expect(200);
        require(employee.get(talk).expect(200).at("/recap/state").equals("acknowledged"), "the recap was read");
    }

    private void due() {
        var zone = wherePeopleAreAtWork();
        atWorkNow(zone);
        eventually(
                "the cadence is set",
                () -> employee.put(
                                        "/api/v1/cadences/" + employeeId,
                                        cadenceEtag(),
                                        json(Map.of(
                                                "partner",
                                                managerId,
                                                "every",
                                                "month",
                                                "first",
                                                LocalDate.now(zone).toString(),
                                                "conversation",
                                                talkId())))
                                .status()
                        == 200);
        eventually("the check-in is in Today", () -> !dueCheckIn().isEmpty());
        eventually("and in the mailbox", () -> mailsTo(employee)
                .anyMatch(mail -> mail.text().contains(dueCheckIn())));
    }

    /** A zone where it is day now: check-ins come due at nine, and nobody is written to at night. */
    private static ZoneId wherePeopleAreAtWork() {
        return Stream.of(
                        "Pacific/Auckland",
                        "Asia/Tokyo",
                        "Asia/Kolkata",
                        "Europe/Berlin",
                        "America/Toronto",
                        "Pacific/Honolulu")
                .map(ZoneId::of)
                .filter(zone -> Math.abs(LocalTime.now(zone).getHour() - 14) <= 4)
                .findFirst()
                .orElseThrow();
    }

    /** The employee travels there, and wants to hear of things at any time on any day. */
    private void atWorkNow(ZoneId zone) {
        var me = employee.get("/api/v1/me").expect(200);
        employee.send("PATCH", "/api/v1/me", json(Map.of("timeZone", zone.getId())), Map.of("If-Match", me.etag()))
                .expect(200);
        eventually(
                "the zone is known where reminders are made",
                () -> employee.get("/api/v1/preferences/me").at("/timeZone").equals(zone.getId()));
        employee.put(
                        "/api/v1/preferences/me",
                        employee.get("/api/v1/preferences/me").at("/etag"),
                        json(Map.of(
                                "quietFrom", "00:00",
                                "quietTo", "00:00",
                                "workingDays",
                                        Arrays.stream(DayOfWeek.values())
                                                .map(day -> day.name().toLowerCase(Locale.ROOT))
                                                .toList(),
                                "delivery", "single")))
                .expect(200);
    }

    private String cadenceEtag() {
        return employee.get("/api/v1/cadences/" + employeeId)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(cadence -> cadence.at("/partner").asString().equals(managerId))
                .map(cadence -> cadence.at("/etag").asString())
                .findFirst()
                .orElse("0");
    }

    private String dueCheckIn() {
        return employee.get("/api/v1/reminders/waiting")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/kind").asString().equals("check-in-due"))
                .map(item -> item.at("/subject").asString())
                .findFirst()
                .orElse("");
    }

    private void checkIn() {
        var path = "/api/v1/check-ins/" + dueCheckIn();
        var goal = firstGoal();
        var before = employee.get(path).expect(200);
        employee.put(
                        path + "/answer",
                        before.at("/etag"),
                        json(Map.of(
                                "goals",
                                List.of(Map.of("goal", goal, "pulse", "moves", "line", "Second date is set. " + mark)),
                                "next",
                                "The talk itself. " + mark)))
                .expect(200);
        require(manager.get(path).expect(200).text().contains("Second date is set"), "the manager sees the answer");
        other.get(path).expect(404);
        eventually("the overview shows that it happened", () -> !report().at("/lastCheckIn")
                .isNull());
    }

    private void eventually(String what, Supplier<Boolean> holds) {
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
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Held.NotHeld("interrupted");
        }
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
