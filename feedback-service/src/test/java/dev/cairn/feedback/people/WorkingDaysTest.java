package dev.cairn.feedback.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.directory.Away;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> USUAL = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        // Monday morning: Tuesday must pass in full
        "2026-11-23T09:00, 2026-11-24T09:00, false",
        "2026-11-23T09:00, 2026-11-24T23:59, false",
        "2026-11-23T09:00, 2026-11-25T00:00, true",
        "2026-11-23T09:00, 2026-11-25T08:00, true",
        // the very start of a day leaves that day in full
        "2026-11-23T00:00, 2026-11-24T00:00, true",
        // over a weekend
        "2026-11-20T16:00, 2026-11-23T16:00, false",
        "2026-11-20T16:00, 2026-11-24T08:00, true",
        "2026-11-21T10:00, 2026-11-24T08:00, true",
        // the past
        "2026-11-25T10:00, 2026-11-20T10:00, false",
        // the night on which clocks go back, and forward
        "2026-10-23T12:00, 2026-10-26T12:00, false",
        "2027-03-27T12:00, 2027-03-30T00:00, true"
    })
    void aFullWorkingDayLiesBetween(LocalDateTime from, LocalDateTime to, boolean expected) {
        var days = new WorkingDays(USUAL, BERLIN, Away.NEVER);
        assertThat(days.fullDayBetween(inBerlin(from), inBerlin(to))).isEqualTo(expected);
    }

    @Test
    void theDayIsTheOtherPersonsWhereTheyLive() {
        var from = Instant.parse("2026-11-23T22:30:00Z");
        var to = Instant.parse("2026-11-25T22:30:00Z");
        assertThat(in("Asia/Tokyo").fullDayBetween(from, to)).isTrue();
        var sooner = Instant.parse("2026-11-25T00:00:00Z");
        assertThat(in("Asia/Tokyo").fullDayBetween(from, sooner)).isFalse();
        assertThat(in("America/Toronto").fullDayBetween(from, sooner)).isFalse();
        assertThat(in("America/Toronto").fullDayBetween(from, Instant.parse("2026-11-25T05:00:00Z")))
                .isTrue();
    }

    @Test
    void somebodyWhoWorksThreeDaysNeedsOneOfThem() {
        var part = new WorkingDays(
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY), BERLIN, Away.NEVER);
        var wednesday = inBerlin(LocalDateTime.parse("2026-11-25T10:00"));
        assertThat(part.fullDayBetween(wednesday, inBerlin(LocalDateTime.parse("2026-11-30T10:00"))))
                .isFalse();
        assertThat(part.fullDayBetween(wednesday, inBerlin(LocalDateTime.parse("2026-12-01T00:00"))))
                .isTrue();
    }

    @Test
    void aDayAwayIsNoWorkingDay() {
        var away =
                new WorkingDays(USUAL, BERLIN, new Away(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-26")));
        var monday = inBerlin(LocalDateTime.parse("2026-11-23T10:00"));
        assertThat(away.after(monday, 1)).isEqualTo("2026-11-27");
        assertThat(away.fullDayBetween(monday, inBerlin(LocalDateTime.parse("2026-11-27T10:00"))))
                .isFalse();
    }

    @Test
    void theRecapsDayFollowsTheTalkOverTheWeekend() {
        var days = new WorkingDays(USUAL, BERLIN, Away.NEVER);
        assertThat(days.after(inBerlin(LocalDateTime.parse("2026-11-20T15:00")), 1))
                .isEqualTo("2026-11-23");
        assertThat(days.after(inBerlin(LocalDateTime.parse("2026-11-22T15:00")), 1))
                .isEqualTo("2026-11-23");
        assertThat(days.after(inBerlin(LocalDateTime.parse("2026-11-20T15:00")), 3))
                .isEqualTo("2026-11-25");
        assertThat(in("America/Toronto").after(Instant.parse("2026-11-24T03:00:00Z"), 1))
                .isEqualTo("2026-11-24");
    }

    @Test
    void somebodyWithoutWorkingDaysHasTheUsualOnes() {
        var days = new WorkingDays(Set.of(), BERLIN, Away.NEVER);
        assertThat(days.after(inBerlin(LocalDateTime.parse("2026-11-20T15:00")), 1))
                .isEqualTo("2026-11-23");
    }

    private static WorkingDays in(String zone) {
        return new WorkingDays(USUAL, ZoneId.of(zone), Away.NEVER);
    }

    private static Instant inBerlin(LocalDateTime local) {
        return local.atZone(BERLIN).toInstant();
    }
}
