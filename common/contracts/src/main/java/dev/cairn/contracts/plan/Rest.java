package dev.cairn.contracts.plan;

import dev.cairn.contracts.directory.Away;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a plan rests: until a day that its owner set, and by itself while its owner is away. It looks the same whatever
 * the cause; a plan that rests is not counted and reminds nobody.
 *
 * @param until the last day that the owner set; null for none
 */
public record Rest(@Nullable LocalDate until, Away away) {

    /** The rest of a plan that others may know of, or of none. */
    public static Rest of(@Nullable PublicPlan plan, Away away) {
        return new Rest(plan == null ? null : plan.restsUntil(), away);
    }

    public boolean on(LocalDate day) {
        return lastDay(day).isPresent();
    }

    /** The last day of the rest in which a day lies; empty where the plan does not rest on it. */
    public Optional<LocalDate> lastDay(LocalDate day) {
        var set = Optional.ofNullable(until).filter(last -> !day.isAfter(last));
        var leave = Optional.ofNullable(away.until()).filter(last -> away.on(day));
        return Stream.concat(set.stream(), leave.stream()).max(LocalDate::compareTo);
    }
}
