package dev.cairn.reminders.preference.web;

import dev.cairn.reminders.preference.Preference;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person chooses.
 *
 * @param workingDays null for those that the directory names
 */
record ChoosePreferencesRequest(
        @NotNull @Pattern(regexp = TIME) String quietFrom,
        @NotNull @Pattern(regexp = TIME) String quietTo,
        @Nullable Set<Weekday> workingDays,
        Preference.@NotNull Channel delivery) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    Preference preference() {
        var days = workingDays == null || workingDays.isEmpty()
                ? null
                : workingDays.stream().map(Weekday::day).collect(Collectors.toSet());
        return new Preference(LocalTime.parse(quietFrom), LocalTime.parse(quietTo), days, delivery);
    }
}
