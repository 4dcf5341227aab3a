package dev.cairn.goals.accomplishment.web;

import dev.cairn.goals.accomplishment.Account;
import dev.cairn.goals.accomplishment.AccountLink;
import dev.cairn.goals.accomplishment.Figure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, as a client writes it; lengths are such that people will not reach them.
 *
 * @param until the day it ended; {@code from} where it is left out
 */
record AccountRequest(
        @NotBlank @Size(max = 300) String title,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Size(max = 4000) String situation,
        @Nullable @Size(max = 4000) String task,
        @Nullable @Size(max = 4000) String action,
        @Nullable @Size(max = 4000) String result,
        @Nullable @Size(max = 20) @Valid List<FigureRequest> figures,
        @Nullable @Size(max = 500) String seenBy,
        @Nullable @Size(max = 40) @Valid List<AccountLink> links) {

    private static final int WHOLE = 15;
    private static final int FRACTION = 6;

    /** A figure; {@code from} is left out where there was none before. */
    record FigureRequest(
            @NotBlank @Size(max = 200) String what,

            @Nullable @Digits(integer = WHOLE, fraction = FRACTION)
            BigDecimal from,

            @NotNull @Digits(integer = WHOLE, fraction = FRACTION)
            BigDecimal to,

            @Nullable @Size(max = 40) String unit) {

        Figure figure() {
            return Figure.of(what.strip(), from, to, text(unit).strip());
        }
    }

    /** Whether it ends before it begins. */
    boolean endsBeforeItBegins() {
        return until != null && until.isBefore(from);
    }

    Account account() {
        return new Account(
                title.strip(),
                new Account.Story(text(situation), text(task), text(action), text(result)),
                new Account.Period(from, Objects.requireNonNullElse(until, from)),
                Objects.requireNonNullElse(figures, List.<FigureRequest>of()).stream()
                        .map(FigureRequest::figure)
                        .toList(),
                text(seenBy).strip(),
                Objects.requireNonNullElse(links, List.<AccountLink>of()).stream()
                        .distinct()
                        .toList());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
