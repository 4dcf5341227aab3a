package dev.cairn.reminders.preference.web;

import dev.cairn.platform.store.Stored;
import dev.cairn.reminders.person.Person;
import dev.cairn.reminders.preference.Preference;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param timeZone the person's, from the directory
 * @param workingDays what the person chose; null where the directory's count
 * @param usualWorkingDays the directory's
 */
record PreferenceResponse(
        String timeZone,
        String quietFrom,
        String quietTo,
        @Nullable List<Weekday> workingDays,
        List<Weekday> usualWorkingDays,
        Preference.Channel delivery,
        String etag) {

    static PreferenceResponse of(Person person, Stored<Preference> stored, String etag) {
        var chosen = stored.body();
        return new PreferenceResponse(
                person.timeZone(),
                chosen.quietFrom().toString(),
                chosen.quietTo().toString(),
                chosen.workingDays() == null ? null : days(chosen.workingDays()),
                days(person.workingDays()),
                chosen.delivery(),
                etag);
    }

    private static List<Weekday> days(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(Weekday::of).toList();
    }
}
