package dev.cairn.reminders.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    @ParameterizedTest
    @CsvSource({
        // spring forward: half past two does not exist
        "Europe/Berlin,   2027-03-28, 02:30, 2027-03-28T01:30:00Z",
        "America/Toronto, 2027-03-14, 02:30, 2027-03-14T07:30:00Z",
        // fall back: half past two comes twice
        "Europe/Berlin,   2026-10-25, 02:30, 2026-10-25T00:30:00Z",
        "America/Toronto, 2026-11-01, 01:30, 2026-11-01T05:30:00Z",
        // nine stays nine
        "Europe/Berlin,   2027-03-27, 09:00, 2027-03-27T08:00:00Z",
        "Europe/Berlin,   2027-03-28, 09:00, 2027-03-28T07:00:00Z",
        "America/Toronto, 2026-10-31, 09:00, 2026-10-31T13:00:00Z",
        "America/Toronto, 2026-11-01, 09:00, 2026-11-01T14:00:00Z",
    })
    void aLocalTimeIsOneMomentOfItsDateWhateverTheClocksDo(
            String zone, LocalDate date, LocalTime time, Instant expected) {
        assertThat(in(zone).at(date, time)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin", "America/Toronto", "Pacific/Apia", "Australia/Lord_Howe"})
    void everyDateOfAYearHasItsMorningOnceAndInOrder(String zone) {
        var person = in(zone);
        var date = LocalDate.of(2026, 1, 1);
        var before = person.at(date.minusDays(1), LocalTime.of(2, 30));
        for (int day = 0; day < 366; day++) {
            var moment = person.at(date.plusDays(day), LocalTime.of(2, 30));
            assertThat(Duration.between(before, moment)).isBetween(Duration.ofHours(22), Duration.ofHours(26));
            assertThat(LocalDate.ofInstant(moment, person.zone())).isEqualTo(date.plusDays(day));
            before = moment;
        }
    }

    @Test
    void workingDaysLeaveTheWeekendOut() {
        var friday = LocalDate.of(2026, 11, 27);
        assertThat(in("Europe/Berlin").afterWorkingDays(friday, 3)).isEqualTo("2026-12-02");
        assertThat(in("Europe/Berlin").workingDayFrom(friday.plusDays(1))).isEqualTo("2026-11-30");
        assertThat(in("Europe/Berlin").workingDayBefore(friday.plusDays(3))).isEqualTo(friday);
    }

    private static Person in(String zone) {
        var id = new PersonId(Ids.random(Instant.EPOCH));
        return new Person(id, true, null, Set.of(), zone, "en", Set.of(), null, null, null);
    }
}
