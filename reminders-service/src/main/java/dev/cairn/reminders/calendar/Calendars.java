package dev.cairn.reminders.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes calendar entries. Times are in UTC, so no entry needs a VTIMEZONE and none can be read wrongly for want of one.
 */
public final class Calendars {

    private Calendars() {}

    /** An entry to be put into a calendar, or to replace the one with the same UID. */
    public static String request(TalkEntry entry) {
        return written(entry, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
    }

    /** An entry to be taken out of a calendar. */
    public static String cancel(TalkEntry entry) {
        return written(entry, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
    }

    private static String written(TalkEntry entry, Method method, Status status) {
        var event = new VEvent(false);
        event.add(new Uid(entry.talk().value()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new Summary(Lines.clean(entry.title())));
        event.add(status);
        addTime(event, entry);
        if (!entry.where().isBlank()) {
            event.add(new Location(Lines.clean(entry.where())));
        }
        event.add(new Url(entry.page()));
        event.add(organizer(entry.organizer()));
        entry.attendees().forEach(one -> event.add(attendee(one)));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Cairn//Cairn//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event);
        return Lines.folded(calendar.toString());
    }

    private static void addTime(VEvent event, TalkEntry entry) {
        var start = entry.start();
        if (start != null) {
            event.add(new DtStart<>(start));
            event.add(new DtEnd<>(start.plus(entry.length())));
        }
    }

    private static Organizer organizer(String address) {
        var organizer = new Organizer(mailto(address));
        organizer.add(new Cn("Cairn"));
        return organizer;
    }

    private static Attendee attendee(TalkEntry.Attendee one) {
        var attendee = new Attendee(mailto(one.email()));
        attendee.add(new Cn(Lines.clean(one.name()).replace('"', '\'')));
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", Lines.clean(address), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("an address that no mail goes to", e);
        }
    }
}
