package dev.cairn.reminders.imports;

import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.platform.batch.Batch;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.reminders.checkin.Cadence;
import dev.cairn.reminders.checkin.CheckIn;
import dev.cairn.reminders.checkin.CheckInCourse;
import dev.cairn.reminders.checkin.CheckIns;
import dev.cairn.reminders.checkin.Every;
import dev.cairn.reminders.person.People;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Where imported check-ins and cadences belong. */
@Component
class Arrival {

    private final CheckIns checkIns;
    private final CheckInCourse course;
    private final People people;
    private final Clock clock;

    Arrival(CheckIns checkIns, CheckInCourse course, People people, Clock clock) {
        this.checkIns = checkIns;
        this.course = course;
        this.people = people;
        this.clock = clock;
    }

    /** Puts a part in its place; a second time does nothing. */
    void arrive(Batch running, ImportedPart part) {
        var every = part.every();
        if (every == null) {
            arrive(part);
        } else {
            arrive(running, part, every);
        }
    }

    private void arrive(Batch running, ImportedPart part, Every every) {
        var employee = people.require(part.employee());
        people.require(part.partner());
        var planned = new CheckInId(
                derived("cadence", part, part.on().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var start = new Cadence.Start(planned, employee.today(clock), running.by(), clock.instant());
        course.takeOver(Cadence.takenOver(part.employee(), employee, part.partner(), every, part.on(), start));
    }

    private void arrive(ImportedPart part) {
        var employee = people.require(part.employee());
        people.require(part.partner());
        checkIns.add(CheckIn.imported(
                new CheckInId(derived(
                        part.on().toString(),
                        part,
                        part.on().atStartOfDay(ZoneOffset.UTC).toInstant())),
                part.employee(),
                part.partner(),
                employee.managedBy(part.partner(), employee.today(clock)),
                part.on(),
                part.answers()));
    }

    private static String derived(String what, ImportedPart part, Instant time) {
        return Ids.derived(
                time,
                CurrentTenant.require().value(),
                "imported",
                part.employee().value(),
                part.partner().value(),
                what);
    }
}
