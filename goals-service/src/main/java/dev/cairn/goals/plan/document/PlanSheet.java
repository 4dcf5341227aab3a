package dev.cairn.goals.plan.document;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.document.Block;
import dev.cairn.goals.document.Phrases;
import dev.cairn.goals.document.Sheet;
import dev.cairn.goals.plan.CopyReading;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.GoalVerdict;
import dev.cairn.goals.plan.Section;
import dev.cairn.goals.plan.SharedPlan;
import dev.cairn.goals.plan.Step;
import dev.cairn.goals.plan.StepOwner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says what stands in a shared copy of a plan, as it was when it was shared: the same for each reader who may see the
 * same parts.
 */
final class PlanSheet {

    private static final int YEAR_LENGTH = 4;

    private final CopyReading.Copy reading;
    private final SharedPlan copy;
    private final String owner;
    private final Function<PersonId, String> people;
    private final Locale language;
    private final Phrases phrases;
    private final RoleSheet.Names names;
    private final ZoneId zone;

    /**
     * @param people what people are called
     * @param names what the organization called things then
     * @param zone in which the days are told: the organization's, so that it is one for all readers
     */
    PlanSheet(
            CopyReading.Copy reading,
            String owner,
            Function<PersonId, String> people,
            RoleSheet.Names names,
            Locale language,
            ZoneId zone) {
        this.reading = reading;
        this.copy = reading.copy();
        this.owner = owner;
        this.people = people;
        this.names = names;
        this.language = language;
        this.phrases = new Phrases("dev.cairn.goals.plan.document.words", language);
        this.zone = zone;
    }

    Sheet sheet() {
        var title = phrases.say("title", owner);
        var shared = phrases.say("shared", phrases.date(LocalDate.ofInstant(copy.sharedAt(), zone)));
        var identity = new Sheet.Identity(
                String.join("/", copy.owner().value(), String.valueOf(copy.number()), language.getLanguage()),
                copy.sharedAt());
        var sheet =
                new Sheet(language, title, phrases.say("about", owner, shared), identity).foot(title + " · " + shared);
        var body = sheet.body().heading(1, title).say(shared);
        agreement().ifPresent(body::say);
        body.say(phrases.say("promise"));
        sections(body);
        var aim = copy.aim();
        if (aim != null) {
            new RoleSheet(aim.aim(), names, language, phrases).on(body);
        }
        for (var horizon : Horizon.values()) {
            goals(body, horizon);
        }
        return sheet;
    }

    /** With whom all of it was agreed, and when; else how much of it was. */
    private Optional<String> agreement() {
        var agreedAt = reading.agreedAt();
        if (agreedAt != null) {
            return Optional.of(agreed(reading.agreed(), agreedAt));
        }
        var count = reading.agreed().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(phrases.say("agreed-partly", copy.goals().size(), count));
    }

    private String agreed(List<GoalVerdict> verdicts, Instant at) {
        var with = verdicts.stream()
                .map(verdict -> people.apply(verdict.said().by()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        var day = phrases.date(LocalDate.ofInstant(at, zone));
        return with.isEmpty() ? phrases.say("agreed", day) : phrases.say("agreed-with", with, day);
    }

    private void sections(Block body) {
        copy.sections().stream()
                .filter(section -> !section.text().isBlank())
                .sorted(Comparator.comparing(Section::name))
                .forEach(section ->
                        body.heading(2, phrases.say(kebab(section.name()))).words(section.text()));
    }

    private void goals(Block body, Horizon horizon) {
        var goals = copy.goals().stream()
                .filter(goal -> goal.text().horizon() == horizon)
                .toList();
        if (!goals.isEmpty()) {
            body.heading(2, phrases.say(kebab(horizon)));
            goals.forEach(goal -> goal(body.together(), goal));
        }
    }

    private void goal(Block block, Goal goal) {
        var text = goal.text();
        block.ownHeading(3, text.title()).say(facts(goal));
        reading.agreed().stream()
                .filter(verdict -> verdict.goal().equals(goal.goal()))
                .forEach(verdict ->
                        block.say(agreed(List.of(verdict), verdict.said().at())));
        block.named(phrases.say("why"), text.why());
        block.named(phrases.say("measure"), text.measure());
        block.named(phrases.say("benefit"), text.alignment().benefit());
        block.list(
                phrases.say("brings"),
                text.alignment().experiences().stream()
                        .map(words -> new Block.Item(words, ""))
                        .toList());
        block.list(
                phrases.say("support"),
                text.support().stream()
                        .map(ask -> new Block.Item(ask.what(), phrases.say("support." + kebab(ask.kind()))))
                        .toList());
        block.list(
                phrases.say("steps"),
                goal.steps().stream()
                        .map(step -> new Block.Item(step.what(), facts(step)))
                        .toList());
        block.named(
                phrases.say("reason"),
                goal.text().reason() == null ? "" : goal.text().reason());
        leadsTo(goal)
                .ifPresent(
                        next -> block.named(phrases.say("leads-to"), next.text().title()));
    }

    private Optional<Goal> leadsTo(Goal goal) {
        return Optional.ofNullable(goal.leadsTo()).flatMap(copy::goal);
    }

    private String facts(Goal goal) {
        return String.join(
                " · ",
                phrases.say("target", target(goal.text().target().value())),
                phrases.say("kind-" + kebab(goal.text().kind())),
                phrases.say("status-" + kebab(goal.status())));
    }

    private String facts(Step step) {
        var facts = new ArrayList<String>();
        if (step.owner() == StepOwner.MANAGER) {
            facts.add(phrases.say("by-manager"));
        }
        if (step.by() != null) {
            facts.add(phrases.say("target", phrases.date(step.by())));
        }
        if (step.done()) {
            facts.add(phrases.say("done"));
        }
        return String.join(", ", facts);
    }

    private String target(String target) {
        return target.length() == YEAR_LENGTH ? target : phrases.date(LocalDate.parse(target));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
