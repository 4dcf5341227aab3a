package dev.cairn.goals.coach.web;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.coach.GoalWords;
import dev.cairn.goals.coach.text.Language;
import dev.cairn.goals.plan.GoalKind;
import dev.cairn.goals.plan.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stands while somebody writes it.
 *
 * @param asked whether the person asked; on a long goal there is no advice without
 */
record AdviceRequest(
        @NotNull Horizon horizon,
        @Nullable GoalKind kind,
        @NotNull @Size(max = 300) String title,
        @Nullable @Size(max = 4000) String why,
        @Nullable @Size(max = 4000) String measure,
        @Nullable @Size(max = 4000) String support,
        @Nullable Target target,
        @Nullable @Size(max = 100) @Valid List<StepWords> steps,
        @Nullable @Size(max = 20) @Valid List<LinkWords> alignment,
        @Nullable Boolean asked) {

    /** A step, without its state. */
    record StepWords(
            @NotNull @Size(max = 500) String what, @Nullable LocalDate by) {}

    /** What the goal is linked to, by its name, and the benefit. */
    record LinkWords(
            @NotBlank @Size(max = 300) String to,
            @Nullable @Size(max = 2000) String benefit) {}

    GoalWords words(Locale locale) {
        var written = Objects.requireNonNullElse(steps, List.<StepWords>of());
        return new GoalWords(
                horizon,
                kind,
                title,
                orEmpty(why),
                orEmpty(measure),
                written.stream().map(StepWords::what).toList(),
                orEmpty(support),
                target != null || written.stream().anyMatch(step -> step.by() != null),
                links(),
                Boolean.TRUE.equals(asked),
                Language.of(locale));
    }

    private List<String> links() {
        return Objects.requireNonNullElse(alignment, List.<LinkWords>of()).stream()
                .flatMap(link -> Stream.of(link.to(), orEmpty(link.benefit())))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
