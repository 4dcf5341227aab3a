package dev.cairn.goals.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.contracts.plan.Horizon;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        // on an ordinary day
        "2026-11-23, NEAR, 2026-11-22, false",
        "2026-11-23, NEAR, 2026-11-23, true",
        "2026-11-23, NEAR, 2027-11-23, true",
        "2026-11-23, NEAR, 2027-11-24, false",
        "2026-11-23, NEAR, 2027, false",
        "2026-11-23, MID, 2027-11-22, false",
        "2026-11-23, MID, 2027-11-23, true",
        "2026-11-23, MID, 2029-11-23, true",
        "2026-11-23, MID, 2029-11-24, false",
        "2026-11-23, MID, 2026, false",
        "2026-11-23, MID, 2027, true",
        "2026-11-23, MID, 2029, true",
        "2026-11-23, MID, 2030, false",
        "2026-11-23, LONG, 2029-11-22, false",
        "2026-11-23, LONG, 2029-11-23, true",
        "2026-11-23, LONG, 2028, false",
        "2026-11-23, LONG, 2029, true",
        "2026-11-23, LONG, 2060, true",
        // a year from a leap day ends on 28 February
        "2028-02-29, NEAR, 2029-02-28, true",
        "2028-02-29, NEAR, 2029-03-01, false",
        "2028-02-29, MID, 2029-02-28, true",
        "2028-02-29, MID, 2031-02-28, true",
        "2028-02-29, MID, 2031-03-01, false",
        // and a leap day lies inside like any other
        "2027-02-28, NEAR, 2028-02-28, true",
        "2027-02-28, NEAR, 2028-02-29, false",
        "2027-03-01, NEAR, 2028-02-29, true",
        "2025-03-01, MID, 2028-02-29, true",
        // on the edges of a year
        "2026-12-31, NEAR, 2027-12-31, true",
        "2026-12-31, MID, 2027, true",
        "2027-01-01, MID, 2027, false",
        "2027-01-01, MID, 2028, true",
        "2027-01-01, MID, 2030, true",
        "2026-12-31, MID, 2030, false",
    })
    void liesInsideItsHorizonOrNot(LocalDate today, Horizon horizon, String target, boolean inside) {
        assertThat(new Target(target).inside(horizon, today)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "2027-2-1", "27", "02027", "soon", "", "2027-13-01", "2027-02-01T00:00"})
    void whatIsNeitherADateNorAYearIsNone(String text) {
        assertThatThrownBy(() -> new Target(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
