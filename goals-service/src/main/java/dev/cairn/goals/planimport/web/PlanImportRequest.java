package dev.cairn.goals.planimport.web;

import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.contracts.plan.SupportKind;
import dev.cairn.goals.askme.Topics;
import dev.cairn.goals.plan.AimPart;
import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.plan.GoalKind;
import dev.cairn.goals.plan.StepOwner;
import dev.cairn.goals.plan.Target;
import dev.cairn.goals.role.Estimate;
import dev.cairn.goals.role.RoleAim;
import dev.cairn.goals.role.Sketch;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.goals.strategy.StrategyLink;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans of the past; people are named by the organization's own key. */
public record PlanImportRequest(
        @NotNull @Size(max = 5_000) @Valid List<ImportedPlan> plans) {

    /**
     * One person's plan. Without {@code sharedAt} it is a draft, seen by its owner alone.
     *
     * @param roleAim the role that the person aimed at
     * @param askMe what the person let everybody ask them about
     */
    public record ImportedPlan(
            @NotBlank @Size(max = 80) String owner,
            @Nullable @Valid ImportedSections sections,
            @Nullable @Size(max = 500) @Valid List<ImportedGoal> goals,
            @Nullable @PastOrPresent Instant sharedAt,
            @Nullable @PastOrPresent Instant agreedAt,
            @Nullable LocalDate restsUntil,
            @Nullable @Size(max = 500) @Valid List<ImportedAccomplishment> accomplishments,
            @Nullable @Valid ImportedRoleAim roleAim,
            @Nullable @Valid ImportedTopics askMe) {}

    /**
     * A role aimed at: one that the organization describes, or a sketch; and where the person saw themselves.
     *
     * @param standingAudience who reads the estimates; only the person where it is left out
     */
    public record ImportedRoleAim(
            @Nullable @Pattern(regexp = StrategyItem.ID) String today,
            @Nullable @Pattern(regexp = StrategyItem.ID) String aimedAt,
            @Nullable @Valid Sketch sketch,
            @NotNull Audience audience,
            @Nullable @Size(max = 200) List<@NotNull @Valid Estimate> estimates,
            @Nullable @Size(max = 200) List<@NotNull @Size(max = 1000) String> had,
            @Nullable Audience standingAudience) {

        AimPart part() {
            var aim = new RoleAim(today, aimedAt, sketch, new RoleAim.Standing(listed(estimates), listed(had)));
            return AimPart.of(aim, audience, Objects.requireNonNullElse(standingAudience, Audience.ONLY_ME));
        }
    }

    private static <T> List<T> listed(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    /** What somebody may be asked about: lines of their own, and the organization's competencies by their ids. */
    public record ImportedTopics(
            @NotNull @Size(max = 5) List<@NotBlank @Size(max = 200) String> lines,

            @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = StrategyItem.ID) String> competencies) {

        Topics topics() {
            return new Topics(lines, listed(competencies));
        }
    }

    /**
     * What a person did.
     *
     * @param until the day it ended; {@code from} where it is left out
     * @param goals the refs of goals that it helped with
     * @param audience who reads it; the manager only where the plan is shared
     */
    public record ImportedAccomplishment(
            @NotBlank @Size(max = 80) String ref,
            @NotBlank @Size(max = 300) String title,
            @NotNull @PastOrPresent LocalDate from,
            @Nullable @PastOrPresent LocalDate until,
            @Nullable @Size(max = 4000) String situation,
            @Nullable @Size(max = 4000) String task,
            @Nullable @Size(max = 4000) String action,
            @Nullable @Size(max = 4000) String result,
            @Nullable @Size(max = 20) @Valid List<ImportedFigure> figures,
            @Nullable @Size(max = 500) String seenBy,
            @Nullable @Size(max = 40) List<@NotBlank @Size(max = 80) String> goals,
            @NotNull Audience audience) {}

    /** Something that was counted or measured. */
    public record ImportedFigure(
            @NotBlank @Size(max = 200) String what,
            @Nullable @Digits(integer = 15, fraction = 6) BigDecimal from,
            @NotNull @Digits(integer = 15, fraction = 6) BigDecimal to,
            @Nullable @Size(max = 40) String unit) {}

    /** The sections of a plan. */
    public record ImportedSections(
            @Nullable @Valid ImportedSection vision,
            @Nullable @Valid ImportedSection interests,
            @Nullable @Valid ImportedSection strengths,
            @Nullable @Valid ImportedSection growthAreas,
            @Nullable @Valid ImportedSection paths,
            @Nullable @Valid ImportedSection peopleToAsk,
            @Nullable @Valid ImportedSection wishes,
            @Nullable @Valid ImportedSection reflection) {}

    /** A section's text and who reads it. */
    public record ImportedSection(
            @NotNull @Size(max = 20_000) String text,
            @NotNull Audience audience) {}

    /**
     * A goal; {@code ref} is a name within the file that {@code leadsTo} of another goal may say.
     *
     * @param support what would help as one text, which becomes one thing asked for; beside {@code asks}, or instead
     * @param experiences what it brings of what a role needs, as the role words it
     */
    public record ImportedGoal(
            @NotBlank @Size(max = 80) String ref,
            @NotNull Horizon horizon,
            @NotNull GoalKind kind,
            @NotBlank @Size(max = 300) String title,
            @Nullable @Size(max = 4000) String why,
            @Nullable @Size(max = 4000) String measure,
            @Nullable @Size(max = 1000) String support,
            @Nullable @Size(max = 29) @Valid List<ImportedAsk> asks,
            @NotNull Target target,
            @Nullable GoalStatus status,
            @Nullable @Size(max = 2000) String reason,
            @NotNull Audience audience,
            @Nullable @Size(max = 80) String leadsTo,
            @Nullable @Size(max = 100) @Valid List<ImportedStep> steps,
            @Nullable @Size(max = 500) @Valid List<ImportedProgress> progress,
            @Nullable @Size(max = 20) @Valid List<StrategyLink> alignment,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 1000) String> experiences,
            @Nullable @Size(max = 2000) String benefit) {}

    /** Something that would help. */
    public record ImportedAsk(
            @NotNull SupportKind kind,
            @Nullable @Size(max = 1000) String what) {}

    /** A step of a goal. */
    public record ImportedStep(
            @NotBlank @Size(max = 500) String what,
            @NotNull StepOwner owner,
            @Nullable LocalDate by,
            boolean done) {}

    /** A note on progress. */
    public record ImportedProgress(
            @NotNull @PastOrPresent LocalDate on,
            @NotBlank @Size(max = 4000) String note,
            @Nullable @Digits(integer = 12, fraction = 4) BigDecimal value) {}
}
