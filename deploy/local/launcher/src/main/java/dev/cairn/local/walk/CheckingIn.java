package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;
import static dev.cairn.local.walk.Walkers.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The check-in: agreed on, due, answered. */
final class CheckingIn implements Act {

    private final Walkers walkers;
    private final Talking talking;

    CheckingIn(Walkers walkers, Talking talking) {
        this.walkers = walkers;
        this.talking = talking;
    }

    @Override
    public boolean walked(Steps steps) {
        return steps.held("a cadence makes a check-in come due today", this::due)
                && steps.held("answering it shows for both, and that it happened in the overview", this::checkIn);
    }

    private void due() {
        var zone = wherePeopleAreAtWork();
        atWorkNow(zone);
        walkers.eventually(
                "the cadence is set",
                () -> walkers.employee()
                                .put(
                                        "/api/v1/cadences/" + walkers.employeeId(),
                                        cadenceEtag(),
                                        json(Map.of(
                                                "partner",
                                                walkers.managerId(),
                                                "every",
                                                "month",
                                                "first",
                                                LocalDate.now(zone).toString(),
                                                "conversation",
                                                talking.talkId())))
                                .status()
                        == 200);
        walkers.eventually("the check-in is in Today", () -> !dueCheckIn().isEmpty());
        walkers.eventually("and in the mailbox", () -> walkers.mailsTo(walkers.employee())
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
        var me = walkers.employee().get("/api/v1/me").expect(200);
        walkers.employee()
                .send("PATCH", "/api/v1/me", json(Map.of("timeZone", zone.getId())), Map.of("If-Match", me.etag()))
                .expect(200);
        walkers.eventually("the zone is known where reminders are made", () -> walkers.employee()
                .get("/api/v1/preferences/me")
                .at("/timeZone")
                .equals(zone.getId()));
        walkers.employee()
                .put(
                        "/api/v1/preferences/me",
                        walkers.employee().get("/api/v1/preferences/me").at("/etag"),
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
        return walkers.employee()
                .get("/api/v1/cadences/" + walkers.employeeId())
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(cadence -> cadence.at("/partner").asString().equals(walkers.managerId()))
                .map(cadence -> cadence.at("/etag").asString())
                .findFirst()
                .orElse("0");
    }

    private String dueCheckIn() {
        return walkers.employee()
                .get("/api/v1/reminders/waiting")
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
        var goal = walkers.goal("near").at("/id").asString();
        var before = walkers.employee().get(path).expect(200);
        walkers.employee()
                .put(
                        path + "/answer",
                        before.at("/etag"),
                        json(Map.of(
                                "goals",
                                List.of(Map.of(
                                        "goal",
                                        goal,
                                        "pulse",
                                        "moves",
                                        "line",
                                        "Second date is set. " + walkers.mark())),
                                "next",
                                "The talk itself. " + walkers.mark())))
                .expect(200);
        require(
                walkers.manager().get(path).expect(200).text().contains("Second date is set"),
                "the manager sees the answer");
        walkers.other().get(path).expect(404);
        walkers.eventually(
                "the overview shows that it happened",
                () -> !walkers.report().at("/lastCheckIn").isNull());
    }
}
