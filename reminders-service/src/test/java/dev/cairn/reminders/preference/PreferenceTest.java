package dev.cairn.reminders.preference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.reminders.person.Person;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T08:30:00Z, 2026-11-26T08:30:00Z", // in the day: at once
        "2026-11-26T19:30:00Z, 2026-11-27T06:00:00Z", // in the evening: next morning
        "2026-11-26T03:00:00Z, 2026-11-26T06:00:00Z", // in the night: this morning
        "2026-11-27T20:00:00Z, 2026-11-30T06:00:00Z", // on Friday evening: Monday
        "2026-11-28T10:00:00Z, 2026-11-30T06:00:00Z", // on Saturday: Monday
    })
    void aReminderWaitsForTheEndOfQuietHoursAndAWorkingDay(Instant now, Instant allowed) {
        assertThat(Preference.USUAL.allowed(now, someone(null))).isEqualTo(allowed);
    }

    @Test
    void aReminderWaitsUntilThePersonIsBack() {
        var now = Instant.parse("2026-11-26T08:30:00Z");
        assertThat(Preference.USUAL.allowed(now, someone(THURSDAY.plusDays(4)))).isEqualTo("2026-12-01T06:00:00Z");
    }

    @Test
    void ownWorkingDaysCountBeforeTheDirectorys() {
        var saturdays = new Preference(
                LocalTime.of(19, 0), LocalTime.of(7, 0), Set.of(DayOfWeek.SATURDAY), Preference.Channel.SINGLE);
        assertThat(saturdays.allowed(Instant.parse("2026-11-26T08:30:00Z"), someone(null)))
                .isEqualTo("2026-11-28T06:00:00Z");
    }

    @Test
    void sameTimesMeanNoQuietHours() {
        var never = new Preference(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, null, Preference.Channel.SINGLE);
        var night = Instant.parse("2026-11-26T02:00:00Z");
        assertThat(never.allowed(night, someone(null))).isEqualTo(night);
    }

    @Test
    void aDigestComesOnTheNextWorkingMorning() {
        assertThat(digestAt("2026-11-26T05:00:00Z")).isEqualTo(THURSDAY);
        assertThat(digestAt("2026-11-26T09:00:00Z")).isEqualTo(THURSDAY.plusDays(1));
        assertThat(digestAt("2026-11-27T09:00:00Z")).isEqualTo(THURSDAY.plusDays(4));
    }

    private static LocalDate digestAt(String now) {
        return Preference.USUAL.nextDigest(someone(null), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static Person someone(@Nullable LocalDate awayUntil) {
        var id = new PersonId(Ids.random(Instant.EPOCH));
        return new Person(id, true, null, Set.of(), "Europe/Berlin", "en", Set.of(), null, awayUntil, null);
    }
}
