package dev.cairn.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.SharedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The service ends hard at each named point of a check-in, from its cadence to what reminds of it, of when people may be
 * reminded, and of what they bring along; afterwards all is as if it had not. Pairs of people check in side by side, and go on
 * while the service ends under others.
 */
class CheckInCrashIT {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    /** In what people ask for; each at another pair, all of them one end. */
    private static final List<String> ASKED = List.of(
            "store:after:update:due~check-in/EMPLOYEE/",
            "store:after:insert:checkins~cadence/EMPLOYEE/",
            "store:after:insert:checkins~EMPLOYEE~PLANNED",
            "store:after:insert:participations~EMPLOYEE/",
            "store:after:update:checkins~cadence/EMPLOYEE/~TWO_MONTHS",
            "store:before:update:checkins~EMPLOYEE~ANSWERED",
            "store:after:update:checkins~EMPLOYEE~ANSWERED",
            "store:before:update:checkins~EMPLOYEE~DONE",
            "store:after:update:reminders~PARTNER/~PLANNED",
            "store:after:update:reminders~PARTNER/~DONE",
            "store:before:insert:reminders~preference/EMPLOYEE",
            "store:after:insert:reminders~preference/EMPLOYEE",
            "store:after:update:reminders~preference/EMPLOYEE",
            "store:after:insert:imports~check-in-import-part/~EMPLOYEE",
            "store:after:insert:imports~check-in-import/~PARTNER");

    /** In what comes due and what is sent; what is due after it waits, so each line is an end of its own, at one pair. */
    private static final List<List<String>> DUE = List.of(
            List.of("store:after:update:checkins~EMPLOYEE~DUE", "send:before"),
            List.of("store:after:update:checkins~cadence/EMPLOYEE/", "send:after"),
            List.of("store:after:insert:reminders~EMPLOYEE/"),
            List.of("store:after:update:reminders~EMPLOYEE/~FIRED"));

    private final List<CompletableFuture<Void>> courses = new ArrayList<>();

    @Test
    void whereverTheServiceEndsACheckInTakesItsCourseOnce() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var neighbours = new Neighbours();
                var mail = new MailServer();
                var service = CrashableService.start(
                        RemindersApplication.class,
                        Issuer.REMINDERS,
                        SharedBroker.bootstrap(),
                        List.of(),
                        settings(neighbours, mail))) {
            service.declare(EventFamily.DIRECTORY, EventFamily.PLAN, EventFamily.CONVERSATION);
            var pairs = new CheckInPairs(service, neighbours, mail);
            end(
                    service,
                    threads,
                    IntStream.range(0, ASKED.size())
                            .mapToObj(i -> at(ASKED.get(i), pairs.another()))
                            .toList(),
                    pairs.all());
            for (var points : DUE) {
                var pair = pairs.another();
                end(
                        service,
                        threads,
                        points.stream().map(point -> at(point, pair)).toList(),
                        List.of(pair));
            }
            courses.forEach(CompletableFuture::join);
            var unharmed = pairs.another();
            unharmed.checkIn();

            await("all alike").atMost(A_WHILE).untilAsserted(() -> {
                var sent = pairs.sent();
                var expected = unharmed.seen(sent);
                assertThat(List.of("check-in-answered", "check-in-imported"))
                        .allSatisfy(type -> assertThat(expected).anyMatch(text -> text.startsWith(type)));
                assertThat(pairs.all())
                        .allSatisfy(pair -> assertThat(pair.seen(sent)).isEqualTo(expected));
            });
        }
    }

    private void end(CrashableService service, Executor threads, List<String> points, List<CheckInPair> pairs) {
        var end = service.endAt(points);
        pairs.forEach(pair -> courses.add(CompletableFuture.runAsync(pair::checkIn, threads)));
        service.awaitCrashAt(end);
    }

    private static String at(String point, CheckInPair pair) {
        return point.replace("EMPLOYEE", pair.employee().value())
                .replace("PARTNER", pair.partner().value());
    }

    private static Map<String, Object> settings(Neighbours neighbours, MailServer mail) {
        return Map.of(
                "cairn.addresses.goals-service", neighbours.address(),
                "cairn.addresses.feedback-service", neighbours.address(),
                "spring.mail.host", "localhost",
                "spring.mail.port", mail.port(),
                "cairn.mail.from", "cairn@acme.example");
    }
}
