package dev.cairn.goals.accomplishment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be counted or measured.
 *
 * @param what is counted
 * @param from the number before, as decimal digits; null where there was none
 * @param to the number after, as decimal digits
 * @param unit of both; empty where it is a mere number
 */
public record Figure(String what, @Nullable String from, String to, String unit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param from null where there was none */
    public static Figure of(String what, @Nullable BigDecimal from, BigDecimal to, String unit) {
        return new Figure(what, from == null ? null : plain(from), plain(to), unit);
    }

    public Optional<BigDecimal> before() {
        return Optional.ofNullable(from).map(BigDecimal::new);
    }

    public BigDecimal after() {
        return new BigDecimal(to);
    }

    /** By how much it rose, or fell where it is negative. */
    public Optional<BigDecimal> change() {
        return before().map(before -> new BigDecimal(plain(after().subtract(before))));
    }

    /** The change in percent of what it was, rounded to whole ones; empty where it was nothing. */
    public Optional<Integer> percent() {
        return before().filter(before -> before.signum() != 0)
                .flatMap(before ->
                        change().map(change -> change.multiply(HUNDRED).divide(before.abs(), 0, RoundingMode.HALF_UP)))
                .filter(percent -> percent.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValue);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
