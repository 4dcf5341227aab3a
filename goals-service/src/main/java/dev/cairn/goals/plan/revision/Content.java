package dev.cairn.goals.plan.revision;

import dev.cairn.goals.plan.AimPart;
import dev.cairn.goals.plan.Ask;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.Plan;
import dev.cairn.goals.plan.Section;
import dev.cairn.goals.plan.SharedPlan;
import dev.cairn.goals.plan.Step;
import dev.cairn.goals.role.RoleAim;
import dev.cairn.goals.strategy.StrategyLink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a shared copy says, as far as people read it: counters and requests are left out.
 *
 * @param part its name: {@code section/vision}, {@code role}, {@code goal/<id>}; within a goal {@code support/<id>},
 *     {@code step/<id>}, {@code link/<kind>/<id>}, {@code brings/<words>}; within a role {@code estimate/<competency>}, {@code experience/<words>}
 * @param fields what it says in each field; what says nothing is left out
 */
record Content(String part, Map<Field, String> fields, List<Content> items) {

    static List<Content> of(SharedPlan plan) {
        return Stream.of(
                        plan.sections().stream().map(Content::of),
                        Stream.ofNullable(plan.aim()).map(part -> of(part.aim())),
                        plan.goals().stream().map(Content::of))
                .flatMap(each -> each)
                .toList();
    }

    static Content nothing(String part) {
        return new Content(part, Map.of(), List.of());
    }

    private static Content of(Section section) {
        var says = new Says().that(Field.TEXT, section.text());
        return new Content(Plan.part(section.name()), says.fields, List.of());
    }

    private static Content of(RoleAim aim) {
        var says = new Says().that(Field.TODAY, aim.today()).that(Field.AIMED_AT, aim.aimedAt());
        var sketch = aim.sketch();
        if (sketch != null) {
            says.that(Field.NAME, sketch.name())
                    .that(Field.DOES, sketch.does())
                    .that(Field.SOLVES, sketch.solves())
                    .that(Field.NEEDS, sketch.needs());
        }
        var standing = aim.standing();
        var items = Stream.concat(
                standing.estimates().stream()
                        .map(one -> new Content(
                                "estimate/" + one.competency(),
                                new Says().that(Field.LEVEL, one.level()).fields,
                                List.of())),
                standing.had().stream().map(had -> experience("experience/", had)));
        return new Content(AimPart.PART, says.fields, items.toList());
    }

    private static Content of(Goal goal) {
        var text = goal.text();
        var says = new Says()
                .that(Field.TITLE, text.title())
                .that(Field.HORIZON, word(text.horizon()))
                .that(Field.KIND, word(text.kind()))
                .that(Field.TARGET, text.target().value())
                .that(Field.STATUS, word(goal.status()))
                .that(Field.REASON, text.reason())
                .that(Field.WHY, text.why())
                .that(Field.MEASURE, text.measure())
                .that(Field.LEADS_TO, goal.leadsTo())
                .that(Field.BENEFIT, text.alignment().benefit());
        var items = Stream.of(
                        text.support().stream().map(Content::of),
                        goal.steps().stream().map(Content::of),
                        text.alignment().links().stream().map(Content::of),
                        text.alignment().experiences().stream().map(words -> experience("brings/", words)))
                .flatMap(each -> each);
        return new Content(Plan.part(goal.goal()), says.fields, items.toList());
    }

    private static Content experience(String within, String words) {
        return new Content(within + words, new Says().that(Field.WHAT, words).fields, List.of());
    }

    private static Content of(Ask ask) {
        var says = new Says().that(Field.KIND, word(ask.kind())).that(Field.WHAT, ask.what());
        return new Content("support/" + ask.id(), says.fields, List.of());
    }

    private static Content of(StrategyLink link) {
        var to = link.kind().word() + "/" + link.id();
        return new Content("link/" + to, Map.of(Field.LINK, to), List.of());
    }

    private static Content of(Step step) {
        var says = new Says()
                .that(Field.WHAT, step.what())
                .that(Field.OWNER, word(step.owner()))
                .that(Field.BY, step.by())
                .that(Field.DONE, step.done());
        return new Content("step/" + step.id(), says.fields, List.of());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static final class Says {

        private final Map<Field, String> fields = new EnumMap<>(Field.class);

        Says that(Field field, @Nullable Object value) {
            if (value != null && !value.toString().isEmpty()) {
                fields.put(field, value.toString());
            }
            return this;
        }
    }
}
