package dev.cairn.reminders.imports.web;

import dev.cairn.reminders.checkin.Every;
import dev.cairn.reminders.checkin.Pulse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cadences and check-ins of the past; people are named by the organization's own key, goals by their title. */
record ImportCheckInsRequest(
        @Nullable @Size(max = 20_000) List<@NotNull @Valid ImportedCadence> cadences,
        @Nullable @Size(max = 20_000) List<@NotNull @Valid ImportedCheckIn> checkIns) {

    private static final int LONGEST = 2_000;

    record ImportedCadence(
            @NotBlank @Size(max = 80) String employee,
            @NotBlank @Size(max = 80) String partner,
            @NotNull Every every,
            @NotNull LocalDate first) {}

    record ImportedCheckIn(
            @NotBlank @Size(max = 80) String employee,
            @NotBlank @Size(max = 80) String partner,
            @NotNull LocalDate due,
            @NotEmpty @Size(max = 2) List<@NotNull @Valid ImportedAnswer> answers) {}

    record ImportedAnswer(
            @NotBlank @Size(max = 80) String by,
            @NotNull Instant at,
            @NotNull @Size(max = 500) List<@NotNull @Valid ImportedGoal> goals,
            @Nullable @Size(max = LONGEST) String next) {}

    record ImportedGoal(
            @NotBlank @Size(max = 300) String title,
            @NotNull Pulse pulse,
            @Nullable @Size(max = LONGEST) String line) {}

    List<ImportedCadence> allCadences() {
        return cadences == null ? List.of() : cadences;
    }

    List<ImportedCheckIn> allCheckIns() {
        return checkIns == null ? List.of() : checkIns;
    }
}
