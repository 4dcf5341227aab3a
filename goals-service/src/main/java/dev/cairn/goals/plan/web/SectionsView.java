package dev.cairn.goals.plan.web;

import dev.cairn.goals.plan.Section;
import dev.cairn.goals.plan.SectionName;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sections of a plan; in a shared one those are null that the reader does not see. */
record SectionsView(
        @Nullable SectionView vision,
        @Nullable SectionView interests,
        @Nullable SectionView strengths,
        @Nullable SectionView growthAreas,
        @Nullable SectionView paths,
        @Nullable SectionView peopleToAsk,
        @Nullable SectionView wishes,
        @Nullable SectionView reflection) {

    static SectionsView of(Function<SectionName, @Nullable SectionView> section) {
        return new SectionsView(
                section.apply(SectionName.VISION),
                section.apply(SectionName.INTERESTS),
                section.apply(SectionName.STRENGTHS),
                section.apply(SectionName.GROWTH_AREAS),
                section.apply(SectionName.PATHS),
                section.apply(SectionName.PEOPLE_TO_ASK),
                section.apply(SectionName.WISHES),
                section.apply(SectionName.REFLECTION));
    }

    static SectionsView of(Iterable<Section> sections) {
        return of(name -> {
            for (var section : sections) {
                if (section.name() == name) {
                    return SectionView.of(section);
                }
            }
            return null;
        });
    }
}
