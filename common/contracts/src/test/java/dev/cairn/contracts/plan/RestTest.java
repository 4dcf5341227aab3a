package dev.cairn.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.directory.Away;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RestTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-10");

    @Test
    void aPlanRestsToTheLastDayThatItsOwnerSet() {
        var rest = rest(LAST, Away.NEVER);
        assertThat(rest.lastDay(FIRST)).contains(LAST);
        assertThat(rest.on(LAST)).isTrue();
        assertThat(rest.on(LAST.plusDays(1))).isFalse();
    }

    @Test
    void itRestsByItselfFromTheFirstDayAwayToTheLast() {
        var rest = rest(null, new Away(FIRST, LAST));
        assertThat(rest.on(FIRST.minusDays(1))).isFalse();
        assertThat(rest.lastDay(FIRST)).contains(LAST);
        assertThat(rest.on(LAST)).isTrue();
        assertThat(rest.on(LAST.plusDays(1))).isFalse();
    }

    @Test
    void ofTwoCausesTheLongerOneCounts() {
        assertThat(rest(LAST.plusDays(5), new Away(FIRST, LAST)).lastDay(FIRST)).contains(LAST.plusDays(5));
        assertThat(rest(FIRST, new Away(FIRST, LAST)).lastDay(FIRST)).contains(LAST);
    }

    @Test
    void whoIsAwayAlreadyIsAwayToTheLastDay() {
        assertThat(rest(null, new Away(null, LAST)).on(FIRST)).isTrue();
        assertThat(rest(null, Away.NEVER).on(FIRST)).isFalse();
    }

    private static Rest rest(@Nullable LocalDate until, Away away) {
        return new Rest(until, away);
    }
}
