package dev.cairn.goals.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.ReportingLines.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportingLinesTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);

    private final PersonId ada = person();
    private final PersonId ben = person();
    private final PersonId cleo = person();

    @Test
    void peopleWhoReportToEachOtherAreACircle() {
        var lines = lines(Map.of(ada, to(ben), ben, to(cleo), cleo, to(ada)));
        assertThat(lines.cycle())
                .hasValueSatisfying(circle -> assertThat(circle).containsExactlyInAnyOrder(ada, ben, cleo));
    }

    @Test
    void theManagersManagerMayStandIn() {
        var lines = lines(Map.of(ada, to(ben), ben, to(cleo), cleo, to(null)));
        assertThat(lines.moved(Map.of(ada, new Line(ben, acting(cleo, MAY, JULY))))
                        .cycle())
                .isEmpty();
    }

    @Test
    void nobodyIsManagedByTheirOwnReportWhoStandsIn() {
        var lines = lines(Map.of(ada, to(ben), ben, new Line(cleo, acting(ada, MAY, JULY))));
        assertThat(lines.cycle())
                .hasValueSatisfying(circle -> assertThat(circle).containsExactlyInAnyOrder(ada, ben));
    }

    @Test
    void theSameInTurnsIsNone() {
        var lines = lines(Map.of(
                ada,
                new Line(ben, acting(cleo, MAY, JULY)),
                ben,
                new Line(cleo, acting(ada, MAY, JULY)),
                cleo,
                to(null)));
        assertThat(lines.cycle()).isEmpty();
    }

    @Test
    void twoWhoStandInForEachOtherAreACircleOnlyWhileBothDo() {
        var apart = lines(Map.of(
                ada,
                new Line(cleo, acting(ben, MAY, MAY.plusDays(9))),
                ben,
                new Line(cleo, acting(ada, JULY, JULY.plusDays(9)))));
        assertThat(apart.cycle()).isEmpty();
        var together = lines(Map.of(
                ada, new Line(cleo, acting(ben, MAY, JULY)), ben, new Line(cleo, acting(ada, JULY, JULY.plusDays(9)))));
        assertThat(together.cycle()).isPresent();
    }

    @Test
    void aLongChainIsWalkedOnce() {
        var lines = new HashMap<PersonId, Line>();
        var above = person();
        for (int i = 0; i < 100_000; i++) {
            var person = person();
            lines.put(person, to(above));
            above = person;
        }
        assertThat(lines(lines).cycle()).isEmpty();
    }

    @Test
    void standingInFollowsTheCalendarOfThePersonStoodInFor() {
        var midnightInBerlin =
                JULY.atStartOfDay(java.time.ZoneId.of("Europe/Berlin")).toInstant();
        var berlin = living("Europe/Berlin");
        assertThat(berlin.standInAt(midnightInBerlin.minusSeconds(1))).isEmpty();
        assertThat(berlin.standInAt(midnightInBerlin)).isPresent();
        assertThat(berlin.standInAt(midnightInBerlin.plus(Duration.ofDays(1)))).isEmpty();
        var toronto = living("America/Toronto");
        assertThat(toronto.standInAt(midnightInBerlin)).isEmpty();
        assertThat(toronto.standInAt(midnightInBerlin.plus(Duration.ofHours(6))))
                .isPresent();
    }

    private Person living(String zone) {
        return new Person(
                ada,
                "ada",
                "Ada",
                null,
                "ada",
                "",
                "",
                ben,
                zone,
                "en",
                java.util.Set.of(),
                Person.MONDAY_TO_FRIDAY,
                null,
                null,
                acting(cleo, JULY, JULY),
                true);
    }

    private static ReportingLines lines(Map<PersonId, Line> lines) {
        return ReportingLines.NONE.moved(lines);
    }

    private static Line to(@org.jspecify.annotations.Nullable PersonId manager) {
        return new Line(manager, null);
    }

    private static ActingManager acting(PersonId manager, LocalDate from, LocalDate until) {
        return new ActingManager(manager, from, until);
    }

    private static PersonId person() {
        return new PersonId(Ids.random(Instant.now()));
    }
}
