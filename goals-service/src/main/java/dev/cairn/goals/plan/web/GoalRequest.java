package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.contracts.plan.SupportKind;
import dev.cairn.goals.plan.Alignment;
import dev.cairn.goals.plan.Ask;
import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.plan.GoalDraft;
import dev.cairn.goals.plan.GoalKind;
import dev.cairn.goals.plan.GoalText;
import dev.cairn.goals.plan.Step;
import dev.cairn.goals.plan.StepOwner;
import dev.cairn.goals.plan.Target;
import dev.cairn.goals.strategy.StrategyLink;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A goal as a client writes it; lengths are such that people will not reach them.
 *
 * @param experiences what it brings of what a role needs, as the role words it
 */
record GoalRequest(
        @NotNull Horizon horizon,
        @NotNull GoalKind kind,
        @NotBlank @Size(max = 300) String title,
        @Nullable @Size(max = 4000) String why,
        @Nullable @Size(max = 4000) String measure,
        @Nullable @Size(max = 30) @Valid List<AskRequest> support,
        @NotNull Target target,
        @Nullable GoalStatus status,
        @Nullable @Size(max = 2000) String reason,
        @Nullable GoalId leadsTo,
        @NotNull Audience audience,
        @Nullable @Size(max = 100) @Valid List<StepRequest> steps,
        @Nullable @Size(max = 20) @Valid List<StrategyLink> alignment,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 1000) String> experiences,
        @Nullable @Size(max = 2000) String benefit) {

    /** A step; {@code id} is left out for a new one. */
    record StepRequest(
            @Nullable @Size(max = 40) String id,
            @NotBlank @Size(max = 500) String what,
            @NotNull StepOwner owner,
            @Nullable LocalDate by,
            @Nullable Boolean done) {}

    /** Something that would help; {@code id} is left out for a new one. */
    record AskRequest(
            @Nullable AskId id,
            @NotNull SupportKind kind,
            @Nullable @Size(max = 1000) String what) {}

    GoalDraft draft(String key) {
        var text = new GoalText(
                horizon,
                kind,
                target,
                title.strip(),
                orEmpty(why),
                orEmpty(measure),
                asks(key),
                reason,
                Alignment.of(alignment, experiences, benefit));
        return new GoalDraft(text, status == null ? GoalStatus.PLANNED : status, leadsTo, audience, drafts(key));
    }

    private List<Step> drafts(String key) {
        var wanted = Objects.requireNonNullElse(steps, List.<StepRequest>of());
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> step(wanted.get(i), key + "/" + i))
                .toList();
    }

    /** An id that comes twice, or not at all, is made anew. */
    private List<Ask> asks(String key) {
        var wanted = Objects.requireNonNullElse(support, List.<AskRequest>of());
        var taken = new HashSet<AskId>();
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> {
                    var ask = wanted.get(i);
                    var id = ask.id() != null && taken.add(ask.id())
                            ? ask.id()
                            : new AskId(Ids.derived(Instant.EPOCH, "ask", key + "/" + i));
                    return new Ask(id, ask.kind(), orEmpty(ask.what()).strip(), 1);
                })
                .toList();
    }

    private static Step step(StepRequest step, String key) {
        var id = step.id() == null ? Ids.derived(Instant.EPOCH, "step", key) : step.id();
        return new Step(id, step.what().strip(), step.owner(), step.by(), Boolean.TRUE.equals(step.done()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
