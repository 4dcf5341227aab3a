package dev.cairn.reminders;

import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.RunningService;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The service with its neighbours, its mail server and its clock, started once for all tests of this process. */
final class Reminded {

    static final Neighbours NEIGHBOURS = new Neighbours();
    static final MailServer MAIL = new MailServer();
    static final RunningService SERVICE = RunningService.start(
            TestedReminders.class,
            Issuer.REMINDERS,
            "localhost:1",
            Map.of(
                    "cairn.due.by-itself",
                    "false",
                    "cairn.addresses.goals-service",
                    NEIGHBOURS.address(),
                    "cairn.addresses.feedback-service",
                    NEIGHBOURS.address(),
                    "spring.mail.host",
                    "localhost",
                    "spring.mail.port",
                    Integer.toString(MAIL.port()),
                    "spring.kafka.admin.auto-create",
                    "false",
                    "cairn.mail.from",
                    "cairn@acme.example"));
    static final TestClock CLOCK = SERVICE.bean(TestClock.class);

    private Reminded() {}

    /** A zone in which it is that hour now. */
    static String zoneWhereItIs(int hour) {
        int offset = hour - Instant.now().atZone(ZoneOffset.UTC).getHour();
        int eastward = offset > 12 ? offset - 24 : offset < -12 ? offset + 24 : offset;
        return "Etc/GMT" + (eastward > 0 ? "-" + eastward : eastward < 0 ? "+" + -eastward : "");
    }
}
